package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.year.ImprovementPlan;
import starboard.casework.year.ProgressAssessment;
import starboard.casework.year.RiseStatement;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.rating.Subject;

class EvidencePoliciesTest {
  private static final EvidenceId ITEM = new EvidenceId("item");
  private static final ReturnId RETURN = new ReturnId("return");
  private static final LocalDate TODAY = LocalDate.of(2004, 8, 2);
  private static final Subject CHILDREN = Subject.CHILDREN_SERVING;
  private static final Refusal USED =
      new Refusal(
          "item-is-not-used",
          "This item of evidence is used: a judgement, a return, an assessment or a statement rests"
              + " on it.",
          "Withdraw it with a reason: it stays on the case and does not count any more.");

  @Test
  void onlyItemsOnTheCaseAreSpokenOf() {
    for (var act : speakingOfTheItem()) {
      Play.start()
          .refuses(
              new Refusal(
                  "item-is-on-the-case",
                  "There is no item of evidence “item” on this case.",
                  "Choose one of the items on the case, or record it first."),
              Play.CHIEF,
              act);
      Play.start().say(Play.CHIEF, asked(), item("Report"), admitted(), act);
      Play.start().say(Play.CHIEF, act.field().blank());
    }
  }

  @Test
  void aReturnThatNobodyAskedForDoesNotArrive() {
    Play.start()
        .say(CaseFixture.ANN, item("Report"))
        .refuses(
            new Refusal(
                "return-was-asked-for",
                "The council was not asked for a return “return”.",
                "Choose one of the returns on the case, or ask for it first."),
            CaseFixture.ANN,
            new Act.ReturnArrived(RETURN, Optional.of(ITEM)));
  }

  @Test
  void daysThatHaveNotComeAreRefusedByTheCalendarOfTheInspectorate() {
    for (var act :
        List.<Act.Undoable>of(
            dated(TODAY.plusDays(1)),
            new Act.ReviewHeld(Optional.of(TODAY.plusDays(1))),
            new Act.PlanAgreed(Optional.of(new ImprovementPlan("Plan", TODAY.plusDays(1), ""))))) {
      Play.start()
          .refuses(
              new Refusal(
                  "day-has-come",
                  "3 August 2004 has not come yet.",
                  "Give the day that it tells of, today at the latest."),
              CaseFixture.ANN,
              act);
      // Half past midnight in London, when it is still the day before at Greenwich.
      Play.start().at("2004-08-02T23:30:00Z").say(CaseFixture.ANN, act);
    }
    Play.start().say(CaseFixture.ANN, dated(TODAY));
  }

  @Test
  void aReturnMayBeDueInTheFuture() {
    Play.start().say(CaseFixture.ANN, asked());
  }

  @Test
  void areasAreThoseOfTheRound() {
    Play.start()
        .refuses(
            new Refusal(
                "area-is-of-the-round",
                "Round 2004-11 has no standards area 3.",
                "Use one of its areas: 1, 6."),
            CaseFixture.ANN,
            new Act.Described(ITEM, Optional.of(what("Report", Optional.empty(), 1, 3))));
    Play.start()
        .say(
            CaseFixture.ANN,
            new Act.Described(ITEM, Optional.of(what("Report", Optional.empty(), 1, 6))));
  }

  @Test
  void undoingAReceiptMakesTheItemGoAndRedoingBringsItBackAsReceivedThen() {
    var play = Play.start().say(CaseFixture.ANN, item("Report"));
    var received = play.state().evidence().items();
    play.undo(CaseFixture.ANN);
    assertEquals(EvidenceRegister.NONE, play.state().evidence());
    play.redo(CaseFixture.ANN);
    assertEquals(
        received.stream().map(Evidence::received).toList(),
        play.state().evidence().items().stream().map(Evidence::received).toList());
  }

  @Test
  void anItemThatIsUsedDoesNotVanish() {
    for (var act : List.of(cited(), arrived(), assessed(), justified())) {
      var play =
          Play.start()
              .at("2004-06-01T09:00:00Z")
              .say(CaseFixture.ANN, asked(), item("Report"))
              .say(CaseFixture.BEN, act);
      play.refuses(USED, CaseFixture.ANN, new Act.Described(ITEM, Optional.empty()));
      play.refusesUndo(USED, CaseFixture.ANN);
      play.undo(CaseFixture.BEN).undo(CaseFixture.ANN);
      assertEquals(List.of(), play.state().evidence().items());
    }
  }

  @Test
  void anItemThatOnlyItsAuthorUsedGoesStepByStep() {
    var play = Play.start().say(CaseFixture.ANN, item("Report")).say(CaseFixture.ANN, cited());
    play.undo(CaseFixture.ANN);
    assertEquals(Set.of(), play.state().evidence().items().getFirst().cited());
    play.undo(CaseFixture.ANN);
    assertEquals(List.of(), play.state().evidence().items());
  }

  @Test
  void undoingABearingLetsTheItemBeWeighedAgain() {
    var play = Play.start().say(CaseFixture.ANN, item("Report")).say(CaseFixture.ANN, cited());
    assertEquals(Set.of(CHILDREN), play.state().evidence().items().getFirst().cited());
    assertEquals(false, play.state().evidence().items().getFirst().toWeigh());
    play.undo(CaseFixture.ANN);
    assertEquals(true, play.state().evidence().items().getFirst().toWeigh());
  }

  private static List<Act.Undoable> speakingOfTheItem() {
    return List.of(
        cited(),
        arrived(),
        assessed(),
        justified(),
        new Act.Withdrawn(ITEM, "A mistake."),
        admitted());
  }

  private static Act.Undoable admitted() {
    return new Act.Admitted(ITEM, "The fire closed the office.");
  }

  private static Act.Undoable cited() {
    return new Act.Weighed(ITEM, CHILDREN, Bearing.CONTRADICTS);
  }

  private static Act.Undoable arrived() {
    return new Act.ReturnArrived(RETURN, Optional.of(ITEM));
  }

  private static Act.Undoable assessed() {
    var items = new TreeSet<>(Set.of(ITEM));
    return new Act.ProgressAssessed(
        Optional.of(new ProgressAssessment(true, false, "The returns are in.", items)));
  }

  private static Act.Undoable justified() {
    return new Act.RiseJustified(
        Optional.of(new RiseStatement("Three sources agree.", new TreeSet<>(Set.of(ITEM)))));
  }

  private static Act.ReturnAsked asked() {
    var terms = new ReturnTerms(SourceKind.MONITORING_RETURN, "Spring return", TODAY.plusYears(1));
    return new Act.ReturnAsked(RETURN, Optional.of(terms));
  }

  private static Act.Described item(String title) {
    return new Act.Described(ITEM, Optional.of(what(title, Optional.empty())));
  }

  private static Act.Described dated(LocalDate day) {
    return new Act.Described(ITEM, Optional.of(what("Report", Optional.of(day))));
  }

  private static EvidenceItem what(String title, Optional<LocalDate> day, Integer... areas) {
    return new EvidenceItem(
        SourceKind.INSPECTION,
        title,
        "",
        day,
        Set.of(),
        new TreeSet<>(List.of(areas)),
        Optional.of(Weight.EXTREMELY_ROBUST),
        "",
        "",
        Optional.empty());
  }
}
