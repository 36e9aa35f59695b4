package starboard.consistency.queue;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import starboard.casework.refresh.PriorityWeights;

/// How much each reason counts in the queue.
///
/// @param by one for each reason, from 0 (does not count) to [PriorityWeights#MOST]; any other is
///   refused with an [IllegalArgumentException]
public record QueueWeights(Map<QueueReason, Integer> by) {
  /// Those that hold until a person chooses others.
  public static final QueueWeights USUAL =
      new QueueWeights(
          Arrays.stream(QueueReason.values())
              .collect(Collectors.toMap(it -> it, QueueReason::usualWeight)));

  public QueueWeights {
    by = Collections.unmodifiableMap(new EnumMap<>(by));
    if (by.size() < QueueReason.values().length)
      throw new IllegalArgumentException("every reason has a weight");
    if (!by.values().stream().allMatch(PriorityWeights::isWeight))
      throw new IllegalArgumentException(
          "a weight is a whole number from 0 to " + PriorityWeights.MOST);
  }

  public int of(QueueReason reason) {
    return by.getOrDefault(reason, 0);
  }

  /// These weights with one changed.
  public QueueWeights with(QueueReason reason, int weight) {
    var next = new EnumMap<>(by);
    next.put(reason, weight);
    return new QueueWeights(next);
  }
}
