package starboard.desktop.judging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import starboard.application.Outcome;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.ActWords;
import starboard.casework.UndoLine;

/// Acts in words, as in the tooltip of undo and in what is said after it.
final class UndoWords {
  private static final ActWords WORDS = new ActWords(List.of());

  private UndoWords() {}

  /// What a step is, for example `children’s serving: Some → Most`.
  static String step(UndoLine.Step step) {
    return switch (step.act()) {
      case Act.Judged(var subject, var answer) ->
          subject.phrase() + ": " + WORDS.value(step.before()) + " → " + answer.words();
      case Act.Reasoned(var subject, var _) -> "the reason for " + subject.phrase();
      case Act.Described(var _, var item) ->
          item.map(it -> "“" + it.title() + "”").orElse("an item of evidence");
      case Act.Undoable other -> lower(WORDS.name(other));
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
      case Act.Undoable _, Act.RatingRecorded _, Act.CarriedOver _, Act.ValuesReceived _ ->
          Optional.empty();
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
      case Act.Described(var _, var item) ->
          item.map(it -> "“" + it.title() + "” is as it was")
              .orElse("the item is not in the evidence any more");
      case Act.Undoable other -> "it is as it was (" + lower(WORDS.name(other)) + ")";
    };
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
