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
      default -> new Answer.Given(grade(question, word), new Standing.Provisional());
    };
  }

  private static Grade grade(Question question, String word) throws BadInput {
    var grade = Grade.of(question, word);
    if (grade.isPresent()) return grade.get();
    var words = Grade.of(question).stream().map(Grade::word).collect(Collectors.joining(", "));
    throw new BadInput(
        "--grade: “%s” does not answer “%s”; write %s, not-enough-evidence or open"
            .formatted(word, question.title(), words));
  }
}
