package starboard.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The standards areas of a round. A number used twice is refused with an
/// [IllegalArgumentException].
public record Standards(List<StandardsArea> areas) {
  /// No areas.
  public static final Standards NONE = new Standards(List.of());

  public Standards {
    areas = List.copyOf(areas);
    var numbers = areas.stream().map(StandardsArea::number).collect(Collectors.toSet());
    if (numbers.size() < areas.size())
      throw new IllegalArgumentException("two standards areas have the same number");
  }

  /// The area of a number, or empty where the round has none.
  public Optional<StandardsArea> find(int number) {
    return areas.stream().filter(it -> it.number() == number).findFirst();
  }
}
