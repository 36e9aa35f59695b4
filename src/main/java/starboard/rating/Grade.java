package starboard.rating;

import java.util.List;
import java.util.Optional;

/// The answer to one question: a [Serving] grade or a [Capacity] grade, worst first.
public sealed interface Grade permits Serving, Capacity {

  /// The question that this grade answers.
  Question question();

  /// How good it is, 0 (worst) to 3 (best).
  int level();

  /// The published word, for example `Most` or `Promising`.
  String word();

  /// The four grades of a question, worst first.
  static List<Grade> of(Question question) {
    return switch (question) {
      case SERVING -> List.of(Serving.values());
      case CAPACITY -> List.of(Capacity.values());
    };
  }

  /// The grade of a question by its published word, letters in either case; empty where the word is
  /// unknown.
  static Optional<Grade> of(Question question, String word) {
    return of(question).stream().filter(it -> it.word().equalsIgnoreCase(word)).findFirst();
  }
}
