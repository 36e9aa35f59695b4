package starboard.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import starboard.casework.determination.Change;
import starboard.casework.determination.Determination;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// What a determination comes to: the judgements that the chief inspector changes, each with the
/// reason, and then the determination of what stands.
final class Determining {
  private Determining() {}

  /// None where the case has no star that could be determined; the policies say why.
  static List<Act.OfCase> acts(CaseDesk desk, Command.Determine command) {
    var acts = new ArrayList<>(changes(desk, command.changes()));
    var state = desk.saying(acts).state();
    determination(desk, state, command.changes())
        .ifPresent(it -> acts.add(new Deciding.Determined(it)));
    return acts;
  }

  private static List<Act.OfCase> changes(CaseDesk desk, Map<Subject, Change> changes) {
    var acts = new ArrayList<Act.Undoable>();
    new TreeMap<>(changes)
        .forEach((subject, change) -> {
          acts.add(new Act.Reasoned(subject, change.reason()));
          acts.add(
              new Act.Judged(
                  subject, new Answer.Given(change.grade(), new Standing.Provisional())));
        });
    return Acts.news(desk, acts.toArray(Act.Undoable[]::new));
  }

  private static Optional<Determination> determination(
      CaseDesk desk, Case state, Map<Subject, Change> changes) {
    var grades = new EnumMap<Subject, Grade>(Subject.class);
    for (var subject : Subject.values())
      state.judgement(subject).grade().ifPresent(it -> grades.put(subject, it));
    var reasons = new EnumMap<Subject, String>(Subject.class);
    changes.forEach((subject, change) -> reasons.put(subject, change.reason()));
    return desk.star(state)
        .starred()
        .map(it ->
            new Determination(grades, reasons, it.stars(), it.points(), desk.around().basis()));
  }
}
