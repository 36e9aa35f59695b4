package starboard.results.figure;

import java.util.List;
import starboard.rating.Question;

/// What readers must know of judgements that are reconstructed.
final class Unsure {
  private Unsure() {}

  /// A note for each round that has such judgements of a question.
  static List<String> notes(Sides sides, Question question) {
    return sides.all().stream()
        .filter(it -> count(it, question) > 0)
        .map(it ->
            "In %s the judgements of %s are reconstructed; another reading may fit the record too."
                .formatted(it.name(), Words.councils(count(it, question))))
        .toList();
  }

  private static int count(Sides.Side side, Question question) {
    return (int)
        side.round().councils().stream()
            .filter(it -> it.unsure().stream().anyMatch(s -> s.question() == question))
            .count();
  }
}
