package starboard.indicators;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The indicators of a round, in the order of its list. A code used twice is refused with an
/// [IllegalArgumentException].
public record IndicatorSet(List<Indicator> indicators) {
  /// No indicators.
  public static final IndicatorSet NONE = new IndicatorSet(List.of());

  public IndicatorSet {
    indicators = List.copyOf(indicators);
    var codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
    if (codes.size() < indicators.size())
      throw new IllegalArgumentException("two indicators have the same code");
  }

  /// The indicator of a code, or empty where the round has none.
  public Optional<Indicator> find(IndicatorCode code) {
    return indicators.stream().filter(it -> it.code().equals(code)).findFirst();
  }
}
