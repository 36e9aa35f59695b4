package starboard.casework.refresh;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How much each reason counts in the order of councils.
///
/// @param by one for each reason, from 0 (does not count) to [#MOST]; any other is refused with an
///   [IllegalArgumentException]
public record PriorityWeights(Map<PriorityReason, Integer> by) {
  /// The greatest weight.
  public static final int MOST = 10;

  /// Those that keep the order of the guidance.
  public static final PriorityWeights USUAL =
      new PriorityWeights(
          Arrays.stream(PriorityReason.values())
              .collect(Collectors.toMap(it -> it, PriorityReason::usualWeight)));

  public PriorityWeights {
    by = Collections.unmodifiableMap(new EnumMap<>(by));
    if (by.size() < PriorityReason.values().length)
      throw new IllegalArgumentException("every reason has a weight");
    if (by.values().stream().anyMatch(it -> !isWeight(it)))
      throw new IllegalArgumentException("a weight is a whole number from 0 to " + MOST);
  }

  /// Whether a number can be a weight.
  public static boolean isWeight(int number) {
    return number >= 0 && number <= MOST;
  }

  public int of(PriorityReason reason) {
    return by.getOrDefault(reason, 0);
  }

  /// These weights with one changed.
  public PriorityWeights with(PriorityReason reason, int weight) {
    var next = new EnumMap<>(by);
    next.put(reason, weight);
    return new PriorityWeights(next);
  }
}
