package starboard.cli;

import java.util.stream.Collectors;
import starboard.application.BadInput;
import starboard.casework.Answer;
import starboard.casework.Standing;
import starboard.rating.Grade;
import starboard.rating.Question;

/// Reads what a person answers to a question.
final class AnswerWords {
  private AnswerWords() {}

  /// The answer of a word given with `--grade`.
  ///
  /// @throws BadInput if the word does not answer the question; names those that do
  static Answer of(Question question, String word) throws BadInput {
    return switch (word) {
      case "open" -> new Answer.Open();
      case "not-enough-evidence" -> new Answer.NotEnoughEvidence();
      default -> {
        var grade = Grade.of(question, word);
        if (grade.isEmpty())
          throw new BadInput(none("--grade", question, word) + ", not-enough-evidence or open");
        yield new Answer.Given(grade.get(), new Standing.Provisional());
      }
    };
  }

  /// The grade of a word.
  ///
  /// @param option the option with which it was given
  /// @throws BadInput if the word is no grade of the question; names those that are
  static Grade grade(String option, Question question, String word) throws BadInput {
    var grade = Grade.of(question, word);
    if (grade.isEmpty()) throw new BadInput(none(option, question, word));
    return grade.get();
  }

  private static String none(String option, Question question, String word) {
    var words = Grade.of(question).stream().map(Grade::word).collect(Collectors.joining(", "));
    return "%s: “%s” does not answer “%s”; write %s"
        .formatted(option, word, question.title(), words);
  }
}
