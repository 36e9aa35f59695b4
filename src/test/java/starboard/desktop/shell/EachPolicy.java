package starboard.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import starboard.application.CaseView;
import starboard.application.Outcome;
import starboard.application.Workbench;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Standing;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.Change;
import starboard.casework.determination.InYearChange;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Says, as whoever sits at the window, what the window offers nobody: each is refused by its
/// policy, and nothing is written.
final class EachPolicy {
  /// Every policy of the way that one person after another can meet. `case-has-a-star` and
  /// `determination-is-not-undone` need two who wrote apart, and are tested where policies are.
  static final Set<String> ALL =
      Set.of(
          "answer-is-to-a-point",
          "answered-point-stands",
          "assigned-inspector-works",
          "case-is-not-determined",
          "case-is-ready",
          "change-has-a-reason",
          "change-is-a-change",
          "chief-inspector-moves",
          "council-has-a-day",
          "determination-is-made",
          "determined-case-is-reopened",
          "in-year-change-comes-after-the-rating",
          "in-year-change-follows-a-rating",
          "in-year-change-has-come",
          "in-year-change-has-grounds",
          "in-year-change-stands",
          "in-year-take-back-has-a-reason",
          "judge-does-not-determine",
          "one-step-at-a-time",
          "only-zero-is-lifted",
          "point-follows-the-draft",
          "ready-case-stands",
          "reopening-has-a-reason",
          "second-does-not-judge-first",
          "second-inspector-is-another",
          "second-inspector-sees-no-first",
          "second-inspector-works",
          "second-judgement-is-complete",
          "second-judgement-is-in",
          "second-judgement-stands",
          "star-is-computed",
          "way-back-has-a-reason",
          "zero-brings-monitoring");

  private static final LocalDate TODAY = LocalDate.of(2004, 7, 20);

  private final Workbench workbench;
  private final Set<String> met = new TreeSet<>();

  EachPolicy(Workbench workbench) {
    this.workbench = workbench;
  }

  /// The rules by which something was refused.
  Set<String> met() {
    return met;
  }

  /// An inspector, on a provisional case.
  void provisional(CaseId id) {
    refused("one-step-at-a-time", moved(id, CaseStep.READY, "Quickly."));
    refused("way-back-has-a-reason", moved(id, CaseStep.PREPARATION, ""));
    refused("chief-inspector-moves", moved(id, CaseStep.MODERATION, ""));
  }

  /// The chief inspector, on a case that is far from ready.
  void early(CaseId id) {
    refused("case-is-ready", determine(id, Optional.empty(), Map.of()));
    refused("determined-case-is-reopened", new Command.Say(id, new Deciding.Reopened("Why not.")));
    refused("in-year-change-follows-a-rating", inYear(id, Stars.ZERO, TODAY));
    refused("council-has-a-day", moved(id, CaseStep.WITH_COUNCIL, ""));
    var nowhere = new RepresentationId("nowhere");
    refused(
        "answer-is-to-a-point",
        new Command.Say(id, new Deciding.Responded(nowhere, Optional.of(answer()))));
  }

  /// Another inspector, on a case that was given to one.
  void notGiven(CaseId id) {
    refused("assigned-inspector-works", judged(id));
  }

  /// The inspector, on a case with one point that was answered.
  void answered(CaseId id) {
    var point = view(id).state().deliberation().points().getFirst();
    refused(
        "answered-point-stands",
        new Command.Say(id, new Deciding.Represented(point.id(), Optional.empty())));
    var said = point.shown();
    var early =
        new Representation(
            said.dispute(),
            said.subjects(),
            said.point(),
            said.received().minusDays(60),
            said.items());
    refused(
        "point-follows-the-draft",
        new Command.Say(
            id, new Deciding.Represented(new RepresentationId("early"), Optional.of(early))));
  }

  /// The chief inspector asks who has judged the case, and then another.
  void asks(CaseId id, String judge, String other) {
    refused("second-inspector-is-another", new Command.Say(id, new Deciding.SecondAsked(judge)));
    done(new Command.Say(id, new Deciding.SecondAsked(other)));
  }

  /// The first inspector, while the second has not handed in.
  void waits(CaseId id) {
    refused("second-inspector-works", secondJudged(id, Subject.CHILDREN_SERVING));
    refused("second-judgement-is-in", moved(id, CaseStep.READY, "It has answered."));
  }

  /// The second inspector hands in, and no sooner than all is judged.
  void judgesAgain(CaseId id) {
    refused("second-inspector-sees-no-first", judged(id));
    var given = new Command.Say(id, new Deciding.SecondGiven(true));
    refused("second-judgement-is-complete", given);
    for (var subject : Subject.values()) done(secondJudged(id, subject));
    done(given);
    refused(
        "second-judgement-stands",
        new Command.Say(
            id, new Deciding.SecondReasoned(Subject.CHILDREN_SERVING, "On second thoughts.")));
    refused("second-does-not-judge-first", judged(id));
  }

  /// The inspector, on a case that is ready.
  void ready(CaseId id) {
    refused("ready-case-stands", judged(id));
  }

  /// A chief inspector, on a case that is ready.
  void determining(CaseId id) {
    var stands = view(id).state().judgement(Subject.ADULTS_SERVING).grade().orElseThrow();
    var same = Map.of(Subject.ADULTS_SERVING, new Change(stands, "To be sure."));
    refused("change-is-a-change", determine(id, Optional.empty(), same));
    var other = Map.of(Subject.ADULTS_SERVING, new Change(other(stands), ""));
    refused("change-has-a-reason", determine(id, Optional.empty(), other));
    var star = view(id).star().stars().orElseThrow();
    var wrong = star == Stars.THREE ? Stars.ONE : Stars.THREE;
    refused("star-is-computed", determine(id, Optional.of(wrong), Map.of()));
  }

  /// The person who judged a part of a case that is ready.
  void judgeDetermines(CaseId id) {
    refused("judge-does-not-determine", determine(id, Optional.empty(), Map.of()));
  }

  /// The chief inspector, on a determined case that has stars, and on another.
  void determined(CaseId id, CaseId other) {
    refused("case-is-not-determined", judged(id));
    refused("reopening-has-a-reason", new Command.Say(id, new Deciding.Reopened("")));
    var made = view(id).state().deliberation().outcome().determination().orElseThrow();
    refused("determination-is-made", new Command.Say(other, new Deciding.Determined(made)));
    refused("only-zero-is-lifted", inYear(id, Stars.THREE, TODAY));
    refused("in-year-change-has-come", inYear(id, Stars.ZERO, TODAY.plusDays(1)));
    refused("in-year-change-comes-after-the-rating", inYear(id, Stars.ZERO, TODAY.minusDays(1)));
    refused("in-year-change-has-grounds", inYear(id, "", "Monthly visits."));
    refused("zero-brings-monitoring", inYear(id, "Two deaths in care.", ""));
    refused(
        "in-year-take-back-has-a-reason", new Command.Say(id, new Deciding.InYearTakenBack("")));
    refused("in-year-change-stands", new Command.Say(id, new Deciding.InYearTakenBack("So.")));
  }

  private void refused(String rule, Command command) {
    var outcome = workbench.commands().execute(command).join();
    var refused = assertInstanceOf(Outcome.Refused.class, outcome, rule);
    assertEquals(rule, refused.refusal().rule(), refused.refusal().sentence());
    met.add(rule);
  }

  private void done(Command command) {
    var outcome = workbench.commands().execute(command).join();
    assertInstanceOf(Outcome.Done.class, outcome, outcome.toString());
  }

  private CaseView view(CaseId id) {
    return workbench.queries().caseView(id).join().orElseThrow();
  }

  private static Command.Say moved(CaseId id, CaseStep to, String reason) {
    return new Command.Say(id, new Deciding.Moved(new CaseMove(to, reason, Optional.empty())));
  }

  private static Command.Determine determine(
      CaseId id, Optional<Stars> expected, Map<Subject, Change> changes) {
    return new Command.Determine(id, expected, changes);
  }

  private static Command.Judge judged(CaseId id) {
    return new Command.Judge(id, Subject.CHILDREN_SERVING, new Answer.Open());
  }

  private static Command.Say secondJudged(CaseId id, Subject subject) {
    var grade = Grade.of(subject.question()).get(2);
    var answer = new Answer.Given(grade, new Standing.Provisional());
    return new Command.Say(
        id,
        List.<Act.Undoable>of(
            new Deciding.SecondJudged(subject, answer),
            new Deciding.SecondReasoned(subject, "Read again.")));
  }

  private static Grade other(Grade stands) {
    return Arrays.stream(Subject.values())
        .flatMap(it -> Grade.of(it.question()).stream())
        .filter(it -> it.getClass() == stands.getClass() && !it.equals(stands))
        .findFirst()
        .orElseThrow();
  }

  private static Response answer() {
    return new Response(Response.Kind.ACCEPTED, "It is so.", "");
  }

  private static Command.Say inYear(CaseId id, Stars stars, LocalDate day) {
    var kind = stars == Stars.ZERO ? InYearChange.Kind.TO_ZERO : InYearChange.Kind.LIFTED;
    return inYear(
        id, new InYearChange(kind, stars, day, "Two deaths in care.", "Inspection.", "Visits."));
  }

  private static Command.Say inYear(CaseId id, String grounds, String monitoring) {
    return inYear(
        id,
        new InYearChange(
            InYearChange.Kind.TO_ZERO, Stars.ZERO, TODAY, grounds, "Inspection.", monitoring));
  }

  private static Command.Say inYear(CaseId id, InYearChange change) {
    return new Command.Say(id, new Deciding.InYearChanged(Optional.of(change)));
  }
}
