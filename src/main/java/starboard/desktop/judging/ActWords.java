package starboard.desktop.judging;

import java.util.Optional;
import starboard.application.Outcome;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.UndoLine;

/// Acts in words, as in the tooltip of undo and in what is said after it.
final class ActWords {
  private ActWords() {}

  /// What a step is, for example `children’s serving: Some → Most`.
  static String step(UndoLine.Step step) {
    return switch (step.act()) {
      case Act.Judged(var subject, var answer) ->
          subject.phrase() + ": " + value(step.before()) + " → " + answer.words();
      case Act.Reasoned(var subject, var _) -> "the reason for " + subject.phrase();
    };
  }

  /// What holds after an undo or redo, for example `Undone: children’s serving is Some again`;
  /// empty for other acts.
  static Optional<String> said(Outcome.Done done) {
    return done.entries().stream()
        .map(it -> ActCodec.caseAct(it.act()))
        .flatMap(it -> said(it).stream())
        .findFirst();
  }

  private static Optional<String> said(Act.OfCase act) {
    return switch (act) {
      case Act.Undid(var _, var restoring) -> Optional.of("Undone: " + holds(restoring));
      case Act.Redid(var _, var restoring) -> Optional.of("Done again: " + holds(restoring));
      case Act.Judged _, Act.Reasoned _, Act.RatingRecorded _ -> Optional.empty();
    };
  }

  private static String holds(Act.Undoable act) {
    return switch (act) {
      case Act.Judged(var subject, var answer) ->
          "%s is %s again".formatted(subject.phrase(), answer.words());
      case Act.Reasoned(var subject, var reason) ->
          reason.isBlank()
              ? "the reason for %s is blank again".formatted(subject.phrase())
              : "the reason for %s is as it was".formatted(subject.phrase());
    };
  }

  private static String value(Act.Undoable act) {
    return switch (act) {
      case Act.Judged(var _, var answer) -> answer.words();
      case Act.Reasoned(var _, var reason) -> reason;
    };
  }
}
