package starboard.results.chart;

import java.util.List;
import java.util.Optional;

/// What a chart shows, without where anything is drawn.
public sealed interface Chart {

  /// Groups of bars, one bar a series in each group, upright from a common line. A value below 0
  /// goes down.
  ///
  /// @param axis what the values are, for example `councils`
  /// @param series their names, for example the two rounds
  /// @param groups one a category
  record Bars(String axis, List<Series> series, List<Group> groups) implements Chart {
    public Bars {
      series = List.copyOf(series);
      groups = List.copyOf(groups);
    }
  }

  /// A series of bars, parts or lines.
  record Series(String name, Tone tone) {}

  /// One category of bars.
  ///
  /// @param values one for each series, in their order
  record Group(String name, List<Value> values) {
    public Group {
      values = List.copyOf(values);
    }
  }

  /// One value.
  ///
  /// @param shown as it is written beside the bar
  /// @param tone the bar's own tone; empty for that of its series
  record Value(double value, String shown, Optional<Tone> tone, Behind behind) {}

  /// One bar a row, lying, each made of parts that add up to its whole.
  ///
  /// @param axis what the lengths are
  record Stacks(String axis, List<Series> series, List<Group> rows) implements Chart {
    public Stacks {
      series = List.copyOf(series);
      rows = List.copyOf(rows);
    }
  }

  /// From which places of an earlier round the councils came to which places of a later one.
  ///
  /// @param places the places of the earlier round from the lowest, and of the later one alike
  record Flow(String fromTitle, String toTitle, List<Series> places, List<Stream> streams)
      implements Chart {
    public Flow {
      places = List.copyOf(places);
      streams = List.copyOf(streams);
    }
  }

  /// Councils that went from one place to another.
  ///
  /// @param from index of a place of the earlier round
  /// @param to index of a place of the later round
  record Stream(int from, int to, int count, Behind behind) {}

  /// A number for each pair of a row and a column; the more, the stronger its tone. A pair without
  /// councils is blank.
  record Heat(String axis, List<String> rows, List<String> columns, List<Square> squares)
      implements Chart {
    public Heat {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      squares = List.copyOf(squares);
    }
  }

  /// One square of a heat map.
  ///
  /// @param strength 0 to 1
  record Square(int row, int column, double strength, String shown, Behind behind) {}

  /// On each line a value with how sure it is and the values it is made of.
  ///
  /// @param least and `most` the ends of the scale
  /// @param edges places on the scale that are marked with their names
  record Intervals(String axis, double least, double most, List<Edge> edges, List<Span> spans)
      implements Chart {
    public Intervals {
      edges = List.copyOf(edges);
      spans = List.copyOf(spans);
    }
  }

  /// A marked place on a scale.
  record Edge(double at, String name) {}

  /// One line of an interval chart.
  ///
  /// @param middle the value; empty where there is none
  /// @param low and `high` how sure it is; equal to the value where that is not said
  /// @param dots the single values, each with what is behind it
  record Span(
      String name,
      Optional<Double> middle,
      double low,
      double high,
      List<Dot> dots,
      Behind behind) {
    public Span {
      dots = List.copyOf(dots);
    }
  }

  /// A single value on a scale, or several that stand at one place.
  record Dot(double at, int count, Behind behind) {}

  /// Several rounds as lines.
  ///
  /// @param times the rounds from the earliest
  record Lines(String axis, double least, double most, List<String> times, List<Line> lines)
      implements Chart {
    public Lines {
      times = List.copyOf(times);
      lines = List.copyOf(lines);
    }
  }

  /// One line; a time without a value is a gap.
  ///
  /// @param values one for each time
  record Line(Series series, List<Optional<Value>> values) {
    public Line {
      values = List.copyOf(values);
    }
  }
}
