package starboard.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.rating.Subject;

/// What was done on a case, in one line of its history.
final class ActWords {
  private ActWords() {}

  static String of(Act.OfCase act) {
    return switch (act) {
      case Act.RatingRecorded recorded -> recorded(recorded);
      case Act.Undoable holds -> holds(holds);
      case Act.Undid(var _, var holds) -> "undone: " + holds(holds);
      case Act.Redid(var _, var holds) -> "done again: " + holds(holds);
    };
  }

  private static String holds(Act.Undoable act) {
    return switch (act) {
      case Act.Judged(var subject, var answer) -> subject.phrase() + ": " + answer.words();
      case Act.Reasoned(var subject, var reason) ->
          reason.isBlank()
              ? "no reason for " + subject.phrase()
              : "reason for %s: %s"
                  .formatted(subject.phrase(), reason.strip().replaceAll("\\s+", " "));
    };
  }

  private static String recorded(Act.RatingRecorded act) {
    var grades =
        Arrays.stream(Subject.values())
            .map(it -> act.answers().getOrDefault(it, new Answer.Open()).words())
            .collect(joining(", "));
    return "published: %s; %s".formatted(act.stars().words(), grades);
  }
}
