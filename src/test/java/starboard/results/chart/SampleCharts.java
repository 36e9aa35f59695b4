package starboard.results.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import starboard.casework.CouncilId;

/// Charts of every kind, as large and as awkward as the published figures are.
public final class SampleCharts {
  private static final List<String> REGIONS =
      List.of(
          "East Midlands",
          "Eastern",
          "London",
          "North East",
          "North West",
          "South East",
          "South West",
          "West Midlands",
          "Yorkshire and the Humber");
  private static final List<String> TYPES =
      List.of(
          "Inner London",
          "Outer London",
          "Metropolitan District",
          "Shire County",
          "Unitary Authority");
  private static final List<Chart.Series> ROUNDS =
      List.of(
          new Chart.Series("November 2002", Tone.BEFORE),
          new Chart.Series("November 2003", Tone.NOW));
  private static final List<Chart.Series> STARS =
      IntStream.range(0, 4)
          .mapToObj(it ->
              new Chart.Series(
                  List.of("No stars", "One star", "Two stars", "Three stars").get(it),
                  Tone.level(it)))
          .toList();

  private SampleCharts() {}

  /// One of every kind and way of drawing.
  public static List<Chart> all() {
    return List.of(
        standing(), signed(), lying(), stacks(), flow(), heat(), intervals(), lines(), unrated());
  }

  static Chart.Bars standing() {
    return new Chart.Bars(
        "councils",
        ROUNDS,
        List.of(
            counts("No stars", 12, 8),
            counts("One star", 75, 52),
            counts("Two stars", 52, 74),
            counts("Three stars", 11, 16)));
  }

  static Chart.Bars signed() {
    return new Chart.Bars(
        "councils that improved, and below the line those that fell back",
        List.of(new Chart.Series("improved", Tone.UP), new Chart.Series("fell back", Tone.DOWN)),
        List.of(
            counts("Adults: serving people well?", 32, -6),
            counts("Adults: capacity for improvement?", 43, -8),
            counts("Children: serving people well?", 26, -11),
            counts("Children: capacity for improvement?", 31, -17)));
  }

  static Chart.Bars lying() {
    return new Chart.Bars(
        "average rating score",
        ROUNDS,
        REGIONS.stream()
            .map(it ->
                new Chart.Group(
                    it,
                    List.of(
                        average(1 + it.length() / 30.0, it.length()),
                        average(1.3 + it.length() / 34.0, it.length() + it.length() % 2))))
            .toList());
  }

  static Chart.Stacks stacks() {
    return new Chart.Stacks(
        "councils",
        STARS,
        Stream.of("Serving children well? November 2002", "Serving adults well? November 2003")
            .map(it -> counts(it, 2 + it.length() % 5, 41, 100 - it.length() % 5, 7))
            .toList());
  }

  static Chart.Flow flow() {
    int[][] ways = {
      {0, 0, 5},
      {0, 1, 6},
      {0, 2, 1},
      {1, 0, 3},
      {1, 1, 43},
      {1, 2, 29},
      {2, 1, 3},
      {2, 2, 44},
      {2, 3, 5},
      {3, 3, 11}
    };
    return new Chart.Flow(
        "November 2002",
        "November 2003",
        STARS,
        Stream.of(ways)
            .map(it ->
                new Chart.Stream(
                    it[0], it[1], it[2], behind("from " + it[0] + " to " + it[1], it[2])))
            .toList());
  }

  /// A round of which hardly anything is rated.
  static Chart.Flow unrated() {
    var places = new ArrayList<>(STARS);
    places.add(new Chart.Series("No rating", Tone.NONE));
    return new Chart.Flow(
        "November 2004 (provisional)",
        "November 2005 (provisional)",
        places,
        List.of(
            new Chart.Stream(4, 4, 148, behind("not rated", 148)),
            new Chart.Stream(4, 1, 2, behind("rated now", 2))));
  }

  static Chart.Heat heat() {
    return new Chart.Heat(
        "average rating score",
        REGIONS,
        TYPES,
        IntStream.range(0, 45)
            .filter(it -> it % 4 != 1)
            .mapToObj(it ->
                new Chart.Square(
                    it / 5,
                    it % 5,
                    it / 44.0,
                    decimal(it / 15.0),
                    behind("square " + it, it % 14 + 1)))
            .toList());
  }

  static Chart.Intervals intervals() {
    return new Chart.Intervals(
        "points",
        0,
        18,
        List.of(
            new Chart.Edge(6, "one star"),
            new Chart.Edge(10, "two stars"),
            new Chart.Edge(11, "average of England"),
            new Chart.Edge(14, "three stars")),
        REGIONS.stream()
            .map(it ->
                new Chart.Span(
                    it,
                    it.equals("London") ? Optional.empty() : Optional.of(it.length() / 1.7),
                    it.length() / 1.7 - 2,
                    it.length() / 1.7 + 2.5,
                    IntStream.rangeClosed(0, 18)
                        .mapToObj(at ->
                            new Chart.Dot(
                                at, at % 7 + 1, behind("at " + at + " points", at % 7 + 1)))
                        .toList(),
                    behind(it, 14)))
            .toList());
  }

  static Chart.Lines lines() {
    return new Chart.Lines(
        "average rating score",
        0,
        3,
        IntStream.range(0, 20).mapToObj(it -> "November " + (2002 + it)).toList(),
        IntStream.range(0, 9)
            .mapToObj(line ->
                new Chart.Line(
                    new Chart.Series(REGIONS.get(line), line == 0 ? Tone.NOW : Tone.BEFORE),
                    IntStream.range(0, 20)
                        .mapToObj(at ->
                            at == 7
                                ? Optional.<Chart.Value>empty()
                                : Optional.of(average(1 + line / 40.0 + at * 0.05, 9)))
                        .toList()))
            .toList());
  }

  private static Chart.Group counts(String name, int... counts) {
    return new Chart.Group(
        name,
        IntStream.of(counts)
            .mapToObj(it ->
                new Chart.Value(
                    it,
                    it < 0 ? "−" + -it : Integer.toString(it),
                    Optional.empty(),
                    behind(name, Math.abs(it))))
            .toList());
  }

  private static Chart.Value average(double value, int councils) {
    return new Chart.Value(
        value, decimal(value), Optional.empty(), behind("average " + decimal(value), councils));
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static Behind behind(String words, int councils) {
    return new Behind(
        words + ": " + councils + " councils",
        IntStream.range(0, councils).mapToObj(it -> new CouncilId("council-" + it)).toList());
  }
}
