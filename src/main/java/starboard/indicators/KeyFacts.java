package starboard.indicators;

import java.util.Map;
import java.util.Set;
import starboard.rating.Serving;

/// What is known of one council when its key indicators are looked at.
///
/// @param values its values by indicator
/// @param judged what inspectors judged of the key indicators that are judged, by name
/// @param exemptions why a key indicator is not applied, by its name
/// @param tags its type and its id, by which groups of authorities are told
public record KeyFacts(
    Map<IndicatorCode, IndicatorValue> values,
    Map<String, Serving> judged,
    Map<String, String> exemptions,
    Set<String> tags) {
  public KeyFacts {
    values = Map.copyOf(values);
    judged = Map.copyOf(judged);
    exemptions = Map.copyOf(exemptions);
    tags = Set.copyOf(tags);
  }

  /// The same council with other values.
  public KeyFacts withValues(Map<IndicatorCode, IndicatorValue> others) {
    return new KeyFacts(others, judged, exemptions, tags);
  }
}
