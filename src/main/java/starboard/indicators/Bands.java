package starboard.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Looks up the band of a value.
public final class Bands {
  private Bands() {}

  /// The band of a value for a council; empty where the indicator is not banded, its bands are not
  /// known, no group holds the council, or no range holds the value.
  ///
  /// @param tags the council's type and id
  public static OptionalInt of(Indicator indicator, BigDecimal value, Set<String> tags) {
    return ranges(indicator, tags).stream()
        .filter(it -> it.holds(value))
        .mapToInt(BandRange::band)
        .findFirst();
  }

  /// The ranges by which a council is banded; none where it is not.
  public static List<BandRange> ranges(Indicator indicator, Set<String> tags) {
    return switch (indicator.banding()) {
      case Banding.NotBanded(), Banding.NotKnown() -> List.of();
      case Banding.Banded(var groups) ->
          groups.stream()
              .filter(it -> it.applyTo(tags))
              .findFirst()
              .map(GroupBands::ranges)
              .orElse(List.of());
    };
  }
}
