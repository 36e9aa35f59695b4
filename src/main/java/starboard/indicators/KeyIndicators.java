package starboard.indicators;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The key indicators of a round, in the order of its list. A name used twice is refused with an
/// [IllegalArgumentException].
public record KeyIndicators(List<KeyIndicator> list) {
  /// No key indicators.
  public static final KeyIndicators NONE = new KeyIndicators(List.of());

  public KeyIndicators {
    list = List.copyOf(list);
    var names = list.stream().map(KeyIndicator::key).collect(Collectors.toSet());
    if (names.size() < list.size())
      throw new IllegalArgumentException("two key indicators have the same name");
  }

  /// The key indicator of a name, or empty where the round has none.
  public Optional<KeyIndicator> find(String key) {
    return list.stream().filter(it -> it.key().equals(key)).findFirst();
  }
}
