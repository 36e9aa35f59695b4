package starboard.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Bands in words.
public final class BandWords {
  /// How sure the names of the bands are. Short forms are quoted in scrutiny papers of Durham of
  /// 2003 to 2005; the full official wording is general knowledge.
  public static final String CERTAINTY =
      "The names of the bands are quoted in council papers of 2003 to 2005 in a shorter form; their"
          + " full wording is not confirmed by a source.";

  private static final List<String> NAMES =
      List.of(
          "investigate urgently",
          "ask questions about performance",
          "acceptable, but possible room for improvement",
          "good",
          "very good");

  private BandWords() {}

  /// The name of a band, for example `ask questions about performance`.
  ///
  /// @param band 1 to 5
  public static String name(int band) {
    return NAMES.get(band - 1);
  }

  /// A band with its name, for example `band 4: good`.
  public static String named(int band) {
    return "band " + band + ": " + name(band);
  }

  /// How far a value is from an edge, for example `2.3 % below band 4` of an edge above it and `1
  /// GBP per week above band 2` of one below.
  public static String distance(BandEdge edge, String unit) {
    var beyond = edge.to().isPresent() ? "band " + edge.to().getAsInt() : "the end of its band";
    var side = edge.way() == BandEdge.Way.UP ? "below " : "above ";
    if (edge.distance().signum() == 0) return "on the edge of " + beyond;
    return steps(edge.distance(), unit) + " " + side + beyond;
  }

  private static String steps(BigDecimal distance, String unit) {
    return unit.startsWith("%")
        ? distance.toPlainString()
            + (distance.compareTo(BigDecimal.ONE) == 0 ? " point" : " points")
        : Numbers.with(distance, unit);
  }

  /// Which values have which band, one line for each group of authorities.
  public static List<String> lines(Banding banding) {
    return switch (banding) {
      case Banding.NotBanded() -> List.of("not banded");
      case Banding.NotKnown() -> List.of("bands not known");
      case Banding.Banded(var groups) -> groups.stream().map(BandWords::line).toList();
    };
  }

  /// How values are banded, for example `5 bands` or `2 groups`.
  public static String brief(Banding banding) {
    return switch (banding) {
      case Banding.NotBanded() -> "not banded";
      case Banding.NotKnown() -> "not known";
      case Banding.Banded(var groups) ->
          groups.size() == 1
              ? groups.getFirst().ranges().stream().map(BandRange::band).distinct().count()
                  + " bands"
              : groups.size() + " groups";
    };
  }

  private static String line(GroupBands bands) {
    var members = String.join(", ", bands.members());
    var head = bands.group() + (members.isEmpty() ? "" : " (" + members + ")");
    var ranges =
        bands.ranges().stream()
            .map(it -> "band " + it.band() + " " + range(it.from(), it.below()))
            .collect(Collectors.joining(", "));
    return head.isBlank() ? ranges : head.strip() + ": " + ranges;
  }

  private static String range(Optional<BigDecimal> from, Optional<BigDecimal> below) {
    var start = from.map(BigDecimal::toPlainString);
    var end = below.map(BigDecimal::toPlainString);
    if (start.isEmpty()) return end.map(it -> "under " + it).orElse("any value");
    return end.map(it -> start.get() + " to under " + it).orElse(start.get() + " and over");
  }
}
