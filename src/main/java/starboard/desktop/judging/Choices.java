package starboard.desktop.judging;

import starboard.casework.Answer;
import starboard.casework.Standing;
import starboard.desktop.kit.Choice;
import starboard.rating.Grade;

/// What is chosen in a picker, as casework says it, and the other way.
final class Choices {
  private Choices() {}

  /// An answer as an inspector gives it now.
  static Answer given(Choice choice) {
    return switch (choice) {
      case Choice.Graded(var grade) -> given(grade);
      case Choice.NotEnoughEvidence() -> new Answer.NotEnoughEvidence();
      case Choice.Open() -> new Answer.Open();
    };
  }

  /// A grade as an inspector gives it now.
  static Answer given(Grade grade) {
    return new Answer.Given(grade, new Standing.Provisional());
  }

  static Choice shown(Answer answer) {
    return switch (answer) {
      case Answer.Given(var grade, var _) -> Choice.of(grade);
      case Answer.NotEnoughEvidence() -> Choice.notEnoughEvidence();
      case Answer.Open() -> Choice.open();
    };
  }
}
