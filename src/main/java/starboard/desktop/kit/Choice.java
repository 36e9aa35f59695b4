package starboard.desktop.kit;

import starboard.rating.Grade;

/// What is chosen in a [GradePicker].
public sealed interface Choice {
  /// Nothing is chosen.
  static Choice open() {
    return new Open();
  }

  /// The person says that there is not enough evidence yet.
  static Choice notEnoughEvidence() {
    return new NotEnoughEvidence();
  }

  /// A grade is chosen.
  static Choice of(Grade grade) {
    return new Graded(grade);
  }

  /// A grade is chosen.
  record Graded(Grade grade) implements Choice {}

  /// The person says that there is not enough evidence yet.
  record NotEnoughEvidence() implements Choice {}

  /// Nothing is chosen.
  record Open() implements Choice {}

  /// In words, for example `Most`.
  default String words() {
    return switch (this) {
      case Graded(var grade) -> grade.word();
      case NotEnoughEvidence() -> "Not enough evidence yet";
      case Open() -> "not judged yet";
    };
  }
}
