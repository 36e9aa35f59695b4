package starboard.cli;

import starboard.application.CaseView;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;
import starboard.rating.Subject;

/// How far a case is on its way to its determination, for programs.
final class CaseWayJson {
  private CaseWayJson() {}

  static Fields of(CaseView view) {
    var deliberation = view.state().deliberation();
    var outcome = deliberation.outcome();
    var fields =
        Fields.NONE
            .with("step", deliberation.step(view.round()).word())
            .with("locked", outcome.locked())
            .with("points", RepresentationListCommand.json(view))
            .with("openPoints", deliberation.open().size())
            .with(
                "notes",
                new Items(
                    deliberation.notes().values().stream()
                        .flatMap(it -> it.value().stream())
                        .<Value>map(it -> new Text(it.text()))
                        .toList()))
            .with(
                "reopenings",
                new Items(
                    outcome.reopenings().stream()
                        .<Value>map(it ->
                            Fields.NONE
                                .with("by", it.entry().author().person())
                                .with("at", it.entry().at().toString())
                                .with("reason", it.reason()))
                        .toList()));
    if (deliberation.assigned().isPresent())
      fields = fields.with("inspector", deliberation.assigned().get());
    var due = deliberation.moved().due();
    if (due.isPresent()) fields = fields.with("due", due.get().toString());
    var second = deliberation.second();
    if (second.asked().isPresent())
      fields =
          fields.with(
              "second",
              Fields.NONE.with("inspector", second.asked().get()).with("in", second.in()));
    if (outcome.determination().isPresent())
      fields = fields.with("determination", determination(outcome.determination().get()));
    if (outcome.changed().isPresent())
      fields = fields.with("inYear", inYear(outcome.changed().get()));
    return fields;
  }

  private static Fields determination(Determination it) {
    var changed = Fields.NONE;
    for (var subject : Subject.values()) {
      var why = it.changed().get(subject);
      if (why != null) changed = changed.with(subject.word(), why);
    }
    return Fields.NONE
        .with("stars", it.stars().count())
        .with("points", it.points())
        .with("changed", changed)
        .with("rules", it.basis().ruleBook());
  }

  private static Fields inYear(InYearChange it) {
    return Fields.NONE
        .with("kind", it.kind().word())
        .with("stars", it.stars().count())
        .with("from", it.day().toString())
        .with("grounds", it.grounds())
        .with("evidence", it.evidence())
        .with("monitoring", it.monitoring());
  }
}
