package starboard.cli;

import java.util.Arrays;
import java.util.Locale;
import starboard.application.BadInput;
import starboard.casework.determination.CaseStep;

/// Reads a step to which a case is moved: `preparation`, `provisional`, `moderation`, `with-council`
/// or `ready`.
final class StepWord {
  private StepWord() {}

  /// @throws BadInput if the word is no such step
  static CaseStep of(String typed) throws BadInput {
    var steps = Arrays.stream(CaseStep.values()).filter(it -> it.before(CaseStep.DETERMINED));
    for (var step : steps.toList()) if (word(step).equals(typed)) return step;
    throw new BadInput(
        "“%s” is not a step; write preparation, provisional, moderation, with-council or ready"
            .formatted(typed));
  }

  private static String word(CaseStep step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
