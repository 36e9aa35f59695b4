package starboard.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import starboard.casework.refresh.PriorityReason;
import starboard.casework.refresh.PriorityWeights;

/// Reads a weight, as `edge=6`.
final class WeightWord implements ITypeConverter<WeightWord.Weight> {

  /// What a person wants a reason to count.
  record Weight(PriorityReason reason, int weight) {}

  @Override
  public Weight convert(String word) {
    var parts = word.split("=", -1);
    var reason = PriorityReason.of(parts[0]);
    if (parts.length == 2 && reason.isPresent() && parts[1].matches("\\d{1,2}")) {
      var number = Integer.parseInt(parts[1]);
      if (PriorityWeights.isWeight(number)) return new Weight(reason.get(), number);
    }
    throw new TypeConversionException(
        "“%s” is not a weight; write %s, then = and a whole number from 0 to %d, as edge=6"
            .formatted(word, words(), PriorityWeights.MOST));
  }

  private static String words() {
    return Arrays.stream(PriorityReason.values())
        .map(PriorityReason::word)
        .collect(Collectors.joining(", "));
  }
}
