package starboard.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import starboard.casework.refresh.PriorityWeights;
import starboard.consistency.queue.QueueReason;

/// Reads a weight of the consistency queue, as `edge=6`.
final class QueueWeightWord implements ITypeConverter<QueueWeightWord.Weight> {

  /// What a person wants a reason to count.
  record Weight(QueueReason reason, int weight) {}

  @Override
  public Weight convert(String word) {
    var parts = word.split("=", -1);
    var reason = QueueReason.of(parts[0]);
    if (parts.length == 2 && reason.isPresent() && parts[1].matches("\\d{1,2}")) {
      var number = Integer.parseInt(parts[1]);
      if (PriorityWeights.isWeight(number)) return new Weight(reason.get(), number);
    }
    throw new TypeConversionException(
        "“%s” is not a weight; write %s, then = and a whole number from 0 to %d, as edge=6"
            .formatted(word, words(), PriorityWeights.MOST));
  }

  private static String words() {
    return Arrays.stream(QueueReason.values())
        .map(QueueReason::word)
        .collect(Collectors.joining(", "));
  }
}
