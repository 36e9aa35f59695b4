package starboard.desktop.judging;

import starboard.casework.Answer;
import starboard.casework.Standing;

/// What is chosen in a picker, as casework says it, and the other way.
final class Choices {
  private Choices() {}

  /// An answer as an inspector gives it now.
  static Answer given(starboard.desktop.kit.Answer choice) {
    return switch (choice) {
      case starboard.desktop.kit.Answer.Graded(var grade) ->
          new Answer.Given(grade, new Standing.Provisional());
      case starboard.desktop.kit.Answer.NotEnoughEvidence() -> new Answer.NotEnoughEvidence();
      case starboard.desktop.kit.Answer.Open() -> new Answer.Open();
    };
  }

  static starboard.desktop.kit.Answer shown(Answer answer) {
    return switch (answer) {
      case Answer.Given(var grade, var _) -> starboard.desktop.kit.Answer.of(grade);
      case Answer.NotEnoughEvidence() -> starboard.desktop.kit.Answer.notEnoughEvidence();
      case Answer.Open() -> starboard.desktop.kit.Answer.open();
    };
  }
}
