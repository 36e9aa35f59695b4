package starboard.results.table;

import java.util.Locale;

/// One cell of a table.
public sealed interface Cell {

  /// Words.
  record Text(String words) implements Cell {
    @Override
    public String shown() {
      return words;
    }
  }

  /// A number of councils or changes, below 0 only where changes are netted.
  record Count(int count) implements Cell {
    @Override
    public String shown() {
      return String.format(Locale.ROOT, "%d", count);
    }
  }

  /// A share of a whole, shown in whole percent rounded half up, as in the document: 2 of 16 is 13.
  ///
  /// @param whole above 0, any other is refused with an [IllegalArgumentException]
  record Percent(int part, int whole) implements Cell {
    public Percent {
      if (whole <= 0) throw new IllegalArgumentException("a share of nothing");
    }

    /// In whole percent, rounded half up.
    public int rounded() {
      return Math.floorDiv(200 * part + whole, 2 * whole);
    }

    @Override
    public String shown() {
      return String.format(Locale.ROOT, "%d%%", rounded());
    }
  }

  /// The average rating score: stars added up and divided by the number of councils (footnote 1 of
  /// the document). Shown with two decimals, rounded half up.
  ///
  /// @param councils above 0, any other is refused with an [IllegalArgumentException]
  record Average(int stars, int councils) implements Cell {
    public Average {
      if (councils <= 0) throw new IllegalArgumentException("an average of nothing");
    }

    public double value() {
      return (double) stars / councils;
    }

    @Override
    public String shown() {
      int hundredths = Math.floorDiv(200 * stars + councils, 2 * councils);
      return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }
  }

  /// A measured number that is no count, for example the end of an interval.
  ///
  /// @param decimals how many are shown, 0 to 6
  record Measured(double value, int decimals) implements Cell {
    @Override
    public String shown() {
      var shown = String.format(Locale.ROOT, "%." + decimals + "f", value);
      return shown.matches("-[0.]+") ? shown.substring(1) : shown;
    }
  }

  /// Nothing, and why: for example `not rated yet`.
  record None(String why) implements Cell {
    @Override
    public String shown() {
      return "–";
    }
  }

  /// As it is shown to a reader.
  String shown();
}
