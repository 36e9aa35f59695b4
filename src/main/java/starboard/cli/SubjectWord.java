package starboard.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import starboard.application.BadInput;
import starboard.rating.Subject;

/// Reads one of the four judgements, for example `adults_serving`.
final class SubjectWord {
  private SubjectWord() {}

  /// @throws BadInput if the word is none of the four
  static Subject of(String option, String typed) throws BadInput {
    for (var subject : Subject.values()) if (subject.word().equals(typed)) return subject;
    throw new BadInput(
        "%s: “%s” is not a judgement; write %s"
            .formatted(
                option,
                typed,
                Arrays.stream(Subject.values())
                    .map(Subject::word)
                    .collect(Collectors.joining(", "))));
  }
}
