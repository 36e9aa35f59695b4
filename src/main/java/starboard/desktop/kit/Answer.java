package starboard.desktop.kit;

import starboard.rating.Grade;

/// What is chosen in a [GradePicker].
public sealed interface Answer {
  /// Nothing is chosen.
  static Answer open() {
    return new Open();
  }

  /// The person says that there is not enough evidence yet.
  static Answer notEnoughEvidence() {
    return new NotEnoughEvidence();
  }

  /// A grade is chosen.
  static Answer of(Grade grade) {
    return new Graded(grade);
  }

  /// A grade is chosen.
  record Graded(Grade grade) implements Answer {}

  /// The person says that there is not enough evidence yet.
  record NotEnoughEvidence() implements Answer {}

  /// Nothing is chosen.
  record Open() implements Answer {}

  /// In words, for example `Most`.
  default String words() {
    return switch (this) {
      case Graded(var grade) -> grade.word();
      case NotEnoughEvidence() -> "Not enough evidence yet";
      case Open() -> "not judged yet";
    };
  }
}
