package starboard.application.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.application.CaseRow;
import starboard.application.CaseRow.JudgementRow;
import starboard.application.Place;
import starboard.application.RatingSheet;
import starboard.application.loading.Preview.Change;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RoundFile;
import starboard.casework.Standing;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// What loading judgements would do. A blank cell leaves what stands; a column like
/// `children_serving_reason` gives the reason. The judgements of one council are made together.
final class JudgementsPlan {
  /// What the column of a reason has after the name of its judgement.
  static final String REASON = "_reason";

  private final RoundFile round;
  private final ReadFile.OfJudgements file;
  private final Map<CouncilId, CaseRow> standing = new HashMap<>();
  private final Map<CouncilId, Place> places = new HashMap<>();
  private final Findings findings = new Findings();
  private final OnCases.Gathering gathering = new OnCases.Gathering();

  private JudgementsPlan(RoundFile round, List<CaseRow> standing, ReadFile.OfJudgements file) {
    this.round = round;
    this.file = file;
    for (var row : standing) this.standing.put(row.id().council(), row);
  }

  /// @param standing the cases of the round that have been touched
  static OnCases of(
      RoundFile round,
      Collection<Council> councils,
      List<CaseRow> standing,
      ReadFile.OfJudgements file) {
    var plan = new JudgementsPlan(round, standing, file);
    var names = new FileCouncils(councils, round.round(), plan.findings);
    var column = file.sheet().columns().indexOf("council");
    for (var row : file.sheet().rows()) {
      var place = plan.place(row).at(Optional.of(new Place.Column(column + 1, "council")));
      names
          .find(row.cells().get(column).strip(), place)
          .ifPresent(council -> plan.take(row, place, council));
    }
    return plan.gathering.done(file, round.id(), plan.findings);
  }

  private Place place(RatingSheet.Row row) {
    return new Place(file.file(), Optional.empty(), row.line(), Optional.empty());
  }

  private void take(RatingSheet.Row row, Place place, Council council) {
    var earlier = places.putIfAbsent(council.id(), place);
    if (earlier != null) {
      findings.problem(
          place,
          "%s stands in %s too; keep one line a council"
              .formatted(council.name(), earlier.words()));
      return;
    }
    var acts = new ArrayList<Act.Undoable>();
    for (var subject : Subject.values()) {
      var was = was(council, subject);
      row.grades().get(subject).ifPresent(it -> judge(council, was, it, acts));
      reason(row, subject).ifPresent(it -> explain(council, was, it, acts));
    }
    if (!acts.isEmpty())
      gathering.command(place(row), new Command.Say(new CaseId(round.id(), council.id()), acts));
  }

  private JudgementRow was(Council council, Subject subject) {
    return Optional.ofNullable(standing.get(council.id()))
        .map(it -> it.judgement(subject))
        .orElseGet(() -> JudgementRow.open(subject));
  }

  private void judge(Council council, JudgementRow was, Grade grade, List<Act.Undoable> acts) {
    var answer = new Answer.Given(grade, new Standing.Provisional());
    if (was.grade().filter(grade::equals).isPresent() && !was.carried()) gathering.unchanged();
    else {
      gathering.change(
          new Change(council.name(), was.subject().phrase(), words(was), grade.word()));
      acts.add(new Act.Judged(was.subject(), answer));
    }
  }

  private void explain(Council council, JudgementRow was, String reason, List<Act.Undoable> acts) {
    if (was.rationale().equals(reason)) gathering.unchanged();
    else {
      gathering.change(
          new Change(council.name(), was.subject().phrase() + ", reason", was.rationale(), reason));
      acts.add(new Act.Reasoned(was.subject(), reason));
    }
  }

  private Optional<String> reason(RatingSheet.Row row, Subject subject) {
    var column = file.sheet().columns().indexOf(subject.word() + REASON);
    return column < 0
        ? Optional.empty()
        : Optional.of(row.cells().get(column).strip()).filter(it -> !it.isEmpty());
  }

  private static String words(JudgementRow was) {
    return switch (was.state()) {
      case OPEN -> "";
      case GIVEN ->
          was.grade().map(Grade::word).orElse("") + (was.carried() ? ", carried over" : "");
      case NOT_ENOUGH_EVIDENCE, CONFLICT -> was.state().word();
    };
  }
}
