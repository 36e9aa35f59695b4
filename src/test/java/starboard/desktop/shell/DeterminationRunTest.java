package starboard.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Outcome;
import starboard.application.Planted;
import starboard.application.RuleBooks;
import starboard.application.Worklist;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.Response;
import starboard.consistency.Finding;
import starboard.desktop.Bench;
import starboard.desktop.Seat;
import starboard.desktop.kit.FxTest;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Twenty councils in one window over a real store, from their judgements to their determination,
/// as an inspector and two chief inspectors do it by keys.
@SuppressWarnings("NullAway.Init") // The test itself sets the fields.
class DeterminationRunTest {
  private static final RoundId ROUND = new RoundId("2004-11");
  private static final String INES = "Ines Inspector";
  private static final String CORA = "Cora Chief";
  private static final String CARL = "Carl Chief";
  private static final String IVO = "Ivo Inspector";

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;
  private Instant now = Instant.parse("2004-07-01T11:00:00Z");
  private Seat seat;
  private DecidingHand hand;
  private EachPolicy policy;
  private List<CaseId> cases;
  private CaseId untouched;

  @Test
  void twentyCouncilsFromTheirJudgementsToTheirDetermination() {
    var bench = new Bench(folder);
    bench.settings().put("person.name", CORA);
    bench.settings().put("person.role", "chief inspector");
    try (var opened = Seat.at(fx, bench, bench.open(() -> now))) {
      seat = opened;
      hand = new DecidingHand(fx, seat);
      policy = new EachPolicy(seat.workbench());
      openTheRound();
      judge();
      moderate();
      hearTheCouncils();
      makeReady();
      refuseThoseWhoMayNot();
      determineOtherwise();
      sendBack();
      determineTogether();
      determineByAnother();
      reopen();
      changeWithinTheYear();
      for (var id : cases) assertEquals(CaseStep.DETERMINED, hand.step(id), id.toString());
      assertEquals(new TreeSet<>(EachPolicy.ALL), policy.met());
      assertEquals(List.of(), hand.faults());
    }
  }

  private void openTheRound() {
    register(CORA, Role.CHIEF_INSPECTOR);
    register(CARL, Role.CHIEF_INSPECTOR);
    register(INES, Role.INSPECTOR);
    register(IVO, Role.INSPECTOR);
    register("Rita Reader", Role.READER);
    register("Dora Data", Role.DATA_OFFICER);
    done(
        new Command.OpenRound(
            ROUND.text(),
            RoundTerms.Kind.FULL,
            new RoundId("2003-11"),
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 9, 30),
            Optional.empty()));
    new Planted(seat.workbench(), ROUND).conflict();
    var worklist = seat.workbench().queries().worklist(ROUND).join().orElseThrow();
    // A council with zero stars rises only on a statement, which is another story.
    var chosen =
        worklist.rows().stream()
            .filter(it -> !it.last().equals(Optional.of(Stars.ZERO)))
            .map(Worklist.Row::id)
            .limit(21)
            .toList();
    cases = chosen.subList(0, 20);
    untouched = chosen.getLast();
    hand.openRound(ROUND);
  }

  private void register(String name, Role role) {
    done(new Command.RegisterPerson(new RegisteredPerson(name, role, true)));
  }

  private void done(Command command) {
    var outcome = seat.workbench().commands().execute(command).join();
    assertTrue(outcome instanceof Outcome.Done, outcome.toString());
  }

  /// The chief inspector judges a part of the sixth council herself.
  private void judge() {
    hand.sit(CORA);
    hand.open(cases.get(5));
    hand.judge(Subject.CHILDREN_SERVING, KeyCode.DIGIT3, "Seen by myself.");
    hand.sit(INES);
    for (var id : cases) {
      hand.open(id);
      if (id.equals(cases.getFirst())) {
        hand.seeRefused("step-next", "Not all four judgements are made.");
        hand.picture("step-refused");
      }
      for (var subject : Subject.values())
        if (hand.view(id).state().judgement(subject).grade().isEmpty())
          hand.judge(subject, KeyCode.DIGIT3, "Seen on site.");
      hand.until(() ->
          hand.view(id).state().judgements().values().stream()
              .allMatch(it -> it.grade().isPresent() && !it.reason().isBlank()));
      hand.press("step-next");
      hand.seeStep(id, CaseStep.PROVISIONAL);
    }
    hand.seeRefused("step-next", "Ines Inspector cannot move the case from provisional");
    policy.provisional(cases.getLast());
  }

  private void moderate() {
    hand.sit(CORA);
    for (var id : cases) {
      hand.open(id);
      hand.press("step-next");
      hand.seeStep(id, CaseStep.MODERATION);
    }
    hand.press("step-assign");
    hand.write("assign-to", "Nobody Known");
    hand.answer("Give");
    hand.see("There is no inspector “Nobody Known” in the register.");
    hand.write("assign-to", INES);
    hand.answer("Give");
    hand.see("given to Ines Inspector");
    policy.early(cases.get(8));
    policy.asks(cases.get(8), INES, IVO);
    hand.sit(IVO);
    policy.judgesAgain(cases.get(8));
    hand.open(cases.getLast());
    hand.seeRefused("step-next", "The case is Ines Inspector’s, not Ivo Inspector’s.");
    policy.notGiven(cases.getLast());
    hand.sit(CORA);
    policy.asks(cases.get(9), INES, IVO);
    for (var id : cases) {
      hand.open(id);
      hand.press("step-next");
      if (id.equals(cases.getFirst())) {
        hand.picture("step-to-council");
        hand.write("move-due-editor", "");
      }
      hand.answer("Send to the council");
      if (id.equals(cases.getFirst())) {
        hand.see("Name a day to come, the last for its representations.");
        hand.write("move-due-editor", "15 July 2004");
        hand.answer("Send to the council");
      }
      hand.seeStep(id, CaseStep.WITH_COUNCIL);
    }
  }

  /// What a check has against two councils beside the twenty.
  private void settle() {
    var found = seat.workbench().queries().consistency(ROUND).join().orElseThrow();
    settleInTheQueue(found.find(Planted.CONFLICT).orElseThrow());
  }

  /// The first open finding of a council is settled in the window, by keys.
  private void settleInTheQueue(Finding finding) {
    FxTest.run(() -> seat.driver().byId("menu-consistency").requestFocus());
    hand.keys(KeyCode.SPACE);
    hand.see("findings open");
    hand.write("queue-words", hand.view(finding.home()).council().name());
    hand.keys(KeyCode.DOWN);
    hand.keys(KeyCode.CONTROL, KeyCode.E);
    hand.write("settle-reason", "The audit of May bears it out.");
    hand.picture("queue-settling");
    hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
    hand.see("Settled as no change by Ines Inspector");
    hand.picture("queue-settled");
    var open = seat.workbench().queries().consistency(ROUND).join().orElseThrow().open();
    assertTrue(
        open.stream()
            .noneMatch(it -> it.id().equals(finding.id()) && it.home().equals(finding.home())),
        "it is settled");
  }

  private void hearTheCouncils() {
    hand.sit(INES);
    var id = cases.get(1);
    hand.open(id);
    hand.answer("Council");
    hand.picture("council-empty");
    hand.press("point-add");
    hand.choose("point-dispute", Representation.Dispute.FACT);
    hand.press("point-" + Subject.ADULTS_SERVING.word());
    hand.write("point-text", "The waiting list was counted twice.");
    hand.picture("council-adding");
    hand.keys(KeyCode.CONTROL, KeyCode.S);
    hand.see("1 point, 1 open");
    hand.seeRefused("step-next", "A point of the council is not answered.");
    hand.picture("council-open");
    hand.press("answer-1-partly");
    hand.write("answer-1-reason", "Counted twice in June, not in March.");
    hand.write("answer-1-effect", "The reason names March alone.");
    hand.keys(KeyCode.CONTROL, KeyCode.S);
    hand.see("1 point, all answered");
    hand.picture("council-answered");
    policy.answered(id);
    policy.waits(cases.get(9));
    hand.sit(IVO);
    policy.judgesAgain(cases.get(9));
    assertEquals(
        Optional.of(Response.Kind.PARTLY),
        hand.view(id)
            .state()
            .deliberation()
            .points()
            .getFirst()
            .response()
            .value()
            .map(it -> it.kind()));
  }

  private void makeReady() {
    hand.sit(INES);
    settle();
    hand.open(cases.getFirst());
    hand.press("step-next");
    hand.answer("Make ready");
    hand.see("Wait until then, or write why it needs no more time.");
    hand.write("move-reason", "It has said that it makes no point.");
    hand.answer("Make ready");
    hand.seeStep(cases.getFirst(), CaseStep.READY);
    now = Instant.parse("2004-07-20T09:00:00Z");
    for (var id : cases.subList(1, cases.size())) {
      hand.open(id);
      hand.press("step-next");
      hand.seeStep(id, CaseStep.READY);
    }
  }

  private void refuseThoseWhoMayNot() {
    policy.ready(cases.get(1));
    hand.openSheet(cases.get(1));
    hand.seeRefused("determine", "cannot assign, determine or reopen cases");
    hand.picture("determination-inspector");
    hand.sit(CORA);
    hand.openSheet(cases.get(5));
    hand.seeRefused("determine", "Cora Chief judged children’s serving");
    policy.judgeDetermines(cases.get(5));
    policy.determining(cases.get(1));
  }

  private void determineOtherwise() {
    var id = cases.getFirst();
    hand.openSheet(id);
    hand.see("Determine two stars …");
    hand.picture("determination-ready");
    hand.choose("determine-" + Subject.CHILDREN_CAPACITY.word(), Capacity.POOR);
    hand.seeRefused("determine", "without a reason");
    hand.choose("determine-" + Subject.CHILDREN_SERVING.word(), Serving.SOME);
    hand.write("determine-why-" + Subject.CHILDREN_CAPACITY.word(), "No plan was agreed.");
    hand.write("determine-why-" + Subject.CHILDREN_SERVING.word(), "The audit says less.");
    hand.see("Determine one star …");
    hand.picture("determination-otherwise");
    hand.press("determine");
    hand.see("otherwise than they stand");
    hand.answer("Determine one star");
    hand.seeStep(id, CaseStep.DETERMINED);
    var determined = hand.view(id).state().deliberation().outcome().determination().orElseThrow();
    assertEquals(Stars.ONE, determined.stars());
    assertEquals("The audit says less.", determined.changed().get(Subject.CHILDREN_SERVING));
    hand.seeChosen(cases.get(1));
    hand.see(hand.view(id).council().name() + " is determined.");
    hand.openSheet(id);
    hand.see("Determined with one star by Cora Chief");
    hand.picture("determination-determined");
  }

  private void sendBack() {
    var id = cases.get(3);
    hand.openSheet(id);
    hand.press("send-back");
    hand.choose("move-to", CaseStep.MODERATION);
    hand.answer("Send back");
    hand.see("without a reason");
    hand.write("move-reason", "The audit of case files is missing.");
    hand.picture("determination-send-back");
    hand.answer("Send back");
    hand.seeStep(id, CaseStep.MODERATION);
    hand.open(id);
    hand.press("step-next");
    hand.answer("Send to the council");
    hand.seeStep(id, CaseStep.WITH_COUNCIL);
    hand.press("step-next");
    hand.write("move-reason", "It has had its say.");
    hand.answer("Make ready");
    hand.seeStep(id, CaseStep.READY);
  }

  private void determineTogether() {
    hand.openSheet(cases.get(4));
    hand.see("19 ready with nothing open");
    hand.answer("Tick all");
    hand.press("determine-together");
    hand.see("Those with a reason below are left out.");
    hand.picture("determination-together");
    hand.answer("Determine 18 cases");
    for (var id : cases) if (!id.equals(cases.get(5))) hand.seeStep(id, CaseStep.DETERMINED);
    hand.seeChosen(cases.get(5));
    hand.see("18 cases are determined.");
    hand.picture("determination-after");
  }

  private void determineByAnother() {
    hand.sit(CARL);
    hand.openSheet(cases.get(5));
    hand.press("determine");
    hand.answer("Determine two stars");
    hand.seeStep(cases.get(5), CaseStep.DETERMINED);
  }

  private void reopen() {
    var id = cases.get(6);
    hand.sit(INES);
    hand.open(id);
    hand.seeRefused("step-reopen", "Ask the chief inspector.");
    hand.picture("case-locked");
    hand.sit("Dora Data"); // an inspector could not either, so none is named to her
    hand.seeRefused("step-reopen", "reopen cases or change ratings within the year");
    hand.openSheet(id);
    hand.seeRefused("send-back", "reopen cases or change ratings within the year");
    hand.sit(CORA);
    hand.open(id);
    hand.press("step-reopen");
    hand.answer("Open again");
    hand.see("without a reason");
    hand.write("move-reason", "A court has ruled.");
    hand.answer("Open again");
    hand.seeStep(id, CaseStep.READY);
    hand.see("Opened again after its determination by Cora Chief");
    hand.picture("case-reopened");
    hand.openSheet(id);
    hand.press("determine");
    hand.answer("Determine two stars");
    hand.seeStep(id, CaseStep.DETERMINED);
    hand.see("Opened again after its determination by Cora Chief");
  }

  private void changeWithinTheYear() {
    var id = cases.get(7);
    policy.determined(id, untouched);
    hand.open(id);
    hand.press("step-in-year");
    hand.answer("Set to zero");
    hand.see("The change has no grounds or names no evidence.");
    hand.write("in-year-grounds", "Two deaths in care.");
    hand.write("in-year-evidence", "Inspection of June 2004");
    hand.answer("Set to zero");
    hand.see("A rating set to zero comes with special monitoring.");
    hand.write("in-year-monitoring", "Monthly visits.");
    hand.picture("in-year-sheet");
    hand.answer("Set to zero");
    hand.see("Set to zero within the year, from 20 July 2004: Two deaths in care.");
    hand.picture("in-year");
    hand.press("step-in-year-back");
    hand.answer("Take back");
    hand.see("taken back without a reason");
    hand.write("in-year-back-reason", "Another council was meant.");
    hand.picture("in-year-back-sheet");
    hand.answer("Take back");
    hand.seeGone("step-in-year-back");
  }
}
