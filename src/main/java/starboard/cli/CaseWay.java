package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import starboard.application.CaseView;
import starboard.casework.Deliberation;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.Determination;
import starboard.journal.Field;
import starboard.rating.Subject;

/// How far a case is on its way to its determination, as it is read in a terminal. A part of which
/// nothing is known has no line.
final class CaseWay {
  private CaseWay() {}

  static List<String> lines(CaseView view) {
    var lines = new ArrayList<String>();
    var deliberation = view.state().deliberation();
    var step = deliberation.step(view.round());
    if (step != CaseStep.PREPARATION && !(deliberation.move() instanceof Field.Unset))
      lines.add("step: " + step.word() + due(deliberation, step));
    deliberation.assigned().ifPresent(it -> lines.add("inspector: " + it));
    var second = deliberation.second();
    second
        .asked()
        .ifPresent(it ->
            lines.add("second judgement: %s, %s".formatted(it, second.in() ? "in" : "not in yet")));
    if (!deliberation.points().isEmpty())
      lines.add(
          "points of the council: %d, %d open"
              .formatted(deliberation.points().size(), deliberation.open().size()));
    if (!deliberation.notes().isEmpty())
      lines.add("notes of moderation: %d".formatted(deliberation.notes().size()));
    lines.addAll(outcome(view));
    return lines;
  }

  private static String due(Deliberation deliberation, CaseStep step) {
    return step == CaseStep.WITH_COUNCIL
        ? deliberation.moved().due().map(it -> ", answers by " + it).orElse("")
        : "";
  }

  private static List<String> outcome(CaseView view) {
    var lines = new ArrayList<String>();
    var outcome = view.state().deliberation().outcome();
    outcome.determination().ifPresent(it -> lines.addAll(determined(view, it)));
    if (outcome.determined() instanceof Field.Conflict)
      lines.add("determined in two ways apart; open it again and determine it once");
    for (var reopening : outcome.reopenings())
      lines.add(
          "opened again by %s on %s: %s"
              .formatted(
                  reopening.entry().author().person(),
                  reopening.entry().at().toString().substring(0, 10),
                  line(reopening.reason())));
    if (!outcome.reopenings().isEmpty() && !outcome.locked())
      lines.add(
          "no determination stands until it is determined again"
              + (outcome.changed().isPresent() ? "; the change within the year stands" : ""));
    outcome
        .changed()
        .ifPresent(it ->
            lines.add(
                "within the year: %s, %s from %s: %s"
                    .formatted(
                        it.kind().word(), it.stars().words(), it.day(), line(it.grounds()))));
    return lines;
  }

  private static List<String> determined(CaseView view, Determination it) {
    var lines = new ArrayList<String>();
    lines.add("determined: %s, %d points".formatted(it.stars().words(), it.points()));
    for (var subject : Subject.values()) {
      var why = it.changed().get(subject);
      if (why != null)
        lines.add("changed in determining it: %s: %s".formatted(subject.phrase(), line(why)));
    }
    if (!view.state().isDetermined())
      lines.add("judged otherwise since, by somebody who had not seen that; open it again");
    return lines;
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
