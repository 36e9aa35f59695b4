package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.year.RiseStatement;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class RisePolicyTest {
  private static final EvidenceId ITEM = new EvidenceId("item");
  private static final Refusal UNJUSTIFIED =
      new Refusal(
          "rise-from-zero-is-justified",
          "This would raise the council from zero stars without a statement that the evidence is"
              + " extremely robust.",
          "Write the statement first, naming at least one item that counts in this round and is"
              + " weighed extremely robust.");
  private static final Refusal RESTS =
      new Refusal(
          "rise-from-zero-is-justified",
          "The rise from zero stars rests on this.",
          "Lower the judgement first, or name other evidence that counts and is weighed extremely"
              + " robust.");
  private static final Act.Judged LIFTS =
      CaseFixture.judged(Subject.CHILDREN_SERVING, Serving.SOME);

  @Test
  void withoutAStatementNoJudgementLiftsTheCouncil() {
    zero().refuses(UNJUSTIFIED, CaseFixture.ANN, LIFTS);
  }

  @Test
  void aCouncilThatHadAStarOrNoneAtAllNeedsNoStatement() {
    judged(Play.start()).say(CaseFixture.ANN, LIFTS);
  }

  @Test
  void theStatementNamesAtLeastOneItem() {
    zero().say(CaseFixture.ANN, statement()).refuses(UNJUSTIFIED, CaseFixture.ANN, LIFTS);
  }

  @Test
  void theStatementNamesOnlyItemsThatAreExtremelyRobust() {
    for (var weight : Weight.values()) {
      var play = zero().at("2004-06-01T09:00:00Z").say(CaseFixture.ANN, item(weight));
      if (weight == Weight.EXTREMELY_ROBUST)
        play.say(CaseFixture.ANN, statement(ITEM)).say(CaseFixture.ANN, LIFTS);
      else
        play.refuses(
            named("is weighed %s, not extremely robust".formatted(weight.word())),
            CaseFixture.ANN,
            statement(ITEM));
    }
  }

  @Test
  void theStatementNamesOnlyItemsThatCount() {
    var late = new EvidenceId("late");
    var play =
        zero()
            .at("2004-06-01T09:00:00Z")
            .say(CaseFixture.ANN, item(Weight.EXTREMELY_ROBUST))
            .at("2004-07-01T09:00:00Z")
            .say(CaseFixture.ANN, item(late, Weight.EXTREMELY_ROBUST));
    play.refuses(
        named("came after the cut-off and is not admitted"),
        CaseFixture.ANN,
        statement(ITEM, late));
    play.say(Play.CHIEF, new Act.Admitted(late, "The fire closed the office."))
        .say(CaseFixture.ANN, statement(ITEM, late))
        .say(CaseFixture.ANN, LIFTS);
  }

  private static Refusal named(String why) {
    return new Refusal(
        "rise-names-robust-evidence",
        "“An inspection” " + why + ".",
        "Name only items that count in this round and are weighed extremely robust.");
  }

  @Test
  void theStatementAndTheJudgementMayBeSaidAtOnce() {
    zero()
        .at("2004-06-01T09:00:00Z")
        .say(CaseFixture.ANN, item(Weight.EXTREMELY_ROBUST), LIFTS, statement(ITEM));
  }

  @Test
  void whatARiseRestsOnIsNotTakenAway() {
    var play = risen();
    play.refuses(RESTS, CaseFixture.ANN, new Act.RiseJustified(Optional.empty()));
    play.refuses(RESTS, CaseFixture.ANN, new Act.Withdrawn(ITEM, "A mistake."));
    play.refuses(RESTS, CaseFixture.ANN, item(Weight.ROBUST));
    play.refuses(RESTS, CaseFixture.ANN, statement());
    assertEquals(Optional.of(Stars.TWO), play.stars());
  }

  @Test
  void aRiseCanBeGivenUpAndNotBeDoneAgainOnceItsGroundIsGone() {
    var play = risen().undo(CaseFixture.ANN);
    assertEquals(Optional.of(Stars.ZERO), play.stars());
    play.redo(CaseFixture.ANN).undo(CaseFixture.ANN);
    play.say(CaseFixture.BEN, new Act.Withdrawn(ITEM, "A mistake."));
    play.refusesRedo(UNJUSTIFIED, CaseFixture.ANN);
  }

  @Test
  void undoingAStatementUnderARiseIsRefused() {
    var play =
        zero()
            .at("2004-06-01T09:00:00Z")
            .say(CaseFixture.ANN, item(Weight.EXTREMELY_ROBUST))
            .say(CaseFixture.BEN, statement(ITEM))
            .say(CaseFixture.ANN, LIFTS);
    play.refusesUndo(RESTS, CaseFixture.BEN);
  }

  @Test
  void ofARiseThatFactsMadeOnlyMoreStarsAreRefused() {
    var play = liftedByValue();
    assertEquals(Optional.of(Stars.ONE), play.stars());
    play.say(CaseFixture.ANN, new Act.Reasoned(Subject.ADULTS_SERVING, "As it was."));
    play.refuses(
        UNJUSTIFIED,
        CaseFixture.ANN,
        CaseFixture.judged(Subject.ADULTS_CAPACITY, Capacity.EXCELLENT),
        CaseFixture.judged(Subject.CHILDREN_CAPACITY, Capacity.EXCELLENT));
    play.say(CaseFixture.ANN, CaseFixture.judged(Subject.ADULTS_SERVING, Serving.NO));
    assertEquals(Optional.of(Stars.ZERO), play.stars());
  }

  /// A1 capped children's serving at Some, and the council at zero stars, until its value was put
  /// right.
  private static Play liftedByValue() {
    return Play.fromZero()
        .say(CaseFixture.ANN, CaseFixture.judged(Subject.CHILDREN_SERVING, Serving.MOST))
        .say(Play.OFFICER, a1("30"))
        .say(
            CaseFixture.ANN,
            CaseFixture.judged(Subject.CHILDREN_CAPACITY, Capacity.POOR),
            CaseFixture.judged(Subject.ADULTS_SERVING, Serving.SOME),
            CaseFixture.judged(Subject.ADULTS_CAPACITY, Capacity.POOR))
        .say(Play.OFFICER, a1("9"));
  }

  private static Act.Valued a1(String number) {
    return new Act.Valued(SampleCriteria.A1, Optional.of(SampleCriteria.value(number)));
  }

  private static Play zero() {
    return judged(Play.fromZero())
        .say(CaseFixture.ANN, CaseFixture.judged(Subject.CHILDREN_SERVING, Serving.NO));
  }

  private static Play judged(Play play) {
    return play.say(
        CaseFixture.ANN,
        CaseFixture.judged(Subject.CHILDREN_CAPACITY, Capacity.EXCELLENT),
        CaseFixture.judged(Subject.ADULTS_SERVING, Serving.MOST),
        CaseFixture.judged(Subject.ADULTS_CAPACITY, Capacity.EXCELLENT));
  }

  private static Play risen() {
    return zero()
        .at("2004-06-01T09:00:00Z")
        .say(CaseFixture.ANN, item(Weight.EXTREMELY_ROBUST), statement(ITEM))
        .say(CaseFixture.ANN, LIFTS);
  }

  private static Act.RiseJustified statement(EvidenceId... items) {
    return new Act.RiseJustified(
        Optional.of(new RiseStatement("Three sources agree.", new TreeSet<>(List.of(items)))));
  }

  private static Act.Described item(Weight weight) {
    return item(ITEM, weight);
  }

  private static Act.Described item(EvidenceId id, Weight weight) {
    return new Act.Described(
        id,
        Optional.of(
            new EvidenceItem(
                SourceKind.INSPECTION,
                "An inspection",
                "",
                Optional.empty(),
                Set.of(),
                new TreeSet<>(),
                Optional.of(weight),
                "",
                "",
                Optional.empty())));
  }
}
