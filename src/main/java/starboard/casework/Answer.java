package starboard.casework;

import java.util.Optional;
import starboard.rating.Grade;
import starboard.rating.Question;

/// What stands as the answer to one question about one service.
public sealed interface Answer {

  /// Nobody has judged yet, or the judgement was taken back.
  record Open() implements Answer {}

  /// An inspector looked and there is not enough evidence yet.
  record NotEnoughEvidence() implements Answer {}

  /// A grade was given.
  record Given(Grade grade, Standing standing) implements Answer {}

  /// The grade, or empty where none is given.
  default Optional<Grade> given() {
    return switch (this) {
      case Given(var grade, var _) -> Optional.of(grade);
      case Open(), NotEnoughEvidence() -> Optional.empty();
    };
  }

  /// Refuses a grade of another question with an [IllegalArgumentException].
  default void mustAnswer(Question question) {
    if (given().filter(it -> it.question() != question).isPresent())
      throw new IllegalArgumentException(words() + " does not answer " + question.title());
  }

  /// The round in which a carried grade was made, or empty.
  default Optional<RoundId> carriedFrom() {
    return this instanceof Given(var _, Standing.Carried(var made))
        ? Optional.of(made)
        : Optional.empty();
  }

  /// In words, as in a history: the grade, `not enough evidence yet` or `open`.
  default String words() {
    return switch (this) {
      case Given(var grade, var _) -> grade.word();
      case NotEnoughEvidence() -> "not enough evidence yet";
      case Open() -> "open";
    };
  }
}
