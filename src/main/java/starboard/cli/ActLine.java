package starboard.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import starboard.casework.Act;
import starboard.casework.ActWords;
import starboard.casework.Answer;
import starboard.casework.CaseFile;
import starboard.rating.Subject;

/// What was done on a case, in one line of its history.
final class ActLine {
  private final ActWords words;

  ActLine(List<CaseFile.Said> said) {
    words = new ActWords(said);
  }

  String of(Act.OfCase act) {
    return switch (act) {
      case Act.RatingRecorded(var answers, var stars, var _) ->
          "published: %s; %s".formatted(stars.words(), all(answers));
      case Act.CarriedOver(var answers, var _) -> "carried over: " + all(answers);
      case Act.ValuesReceived(var values, var source) ->
          "%s of indicators from %s"
              .formatted(values.size() == 1 ? "1 value" : values.size() + " values", source);
      case Act.Undoable holds -> holds(holds);
      case Act.Undid(var _, var holds) -> "undone; now: " + holds(holds);
      case Act.Redid(var _, var holds) -> "done again: " + holds(holds);
    };
  }

  /// Whether what the act says is not shown yet.
  boolean hides(Act.OfCase act) {
    return words.hides(act);
  }

  private String holds(Act.Undoable act) {
    return switch (act) {
      case Act.Judged(var subject, var answer) -> subject.phrase() + ": " + answer.words();
      case Act.Reasoned(var subject, var reason) ->
          reason.isBlank()
              ? "no reason for " + subject.phrase()
              : "reason for %s: %s".formatted(subject.phrase(), line(reason));
      case Act.Undoable other -> {
        var name = words.name(other);
        var lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        var value = line(words.value(other));
        yield value.isEmpty() ? lower : lower + ": " + value;
      }
    };
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String all(Map<Subject, Answer> answers) {
    return Arrays.stream(Subject.values())
        .map(it -> answers.getOrDefault(it, new Answer.Open()).words())
        .collect(joining(", "));
  }
}
