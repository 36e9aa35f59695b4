package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.journal.History;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Subject;

class CarryingTest {
  private static final Subject ADULTS = Subject.ADULTS_SERVING;
  private static final Subject CHILDREN = Subject.CHILDREN_SERVING;
  private static final RoundId MADE = CaseFixture.ROUND;

  @Test
  void gradesAndReasonsCarryOverAndNothingElse() {
    var history =
        say(
            CaseFixture.judged(ADULTS, Serving.MOST),
            new Act.Reasoned(ADULTS, "Delayed transfers halved."),
            new Act.Judged(CHILDREN, new Answer.NotEnoughEvidence()),
            new Act.Reasoned(CHILDREN, "The files are not in."),
            new Act.JudgedButForLimit(ADULTS, CaseFixture.given(Serving.YES)),
            new Act.Exempted("A1", "Two families moved."));
    assertEquals(
        Optional.of(
            new Act.CarriedOver(
                Map.of(ADULTS, carried(Serving.MOST, MADE)),
                Map.of(ADULTS, "Delayed transfers halved.", CHILDREN, "The files are not in."))),
        Carrying.of(CaseFile.of(history).state()));
  }

  @Test
  void aCaseWithNothingToCarryCarriesNothing() {
    assertEquals(Optional.empty(), Carrying.of(CaseFile.of(CaseFixture.empty()).state()));
  }

  @Test
  void whatTwoPeopleDisagreeOnDoesNotCarryOver() {
    var one = say(CaseFixture.judged(ADULTS, Serving.MOST));
    var other =
        CaseFixture.say(
            CaseFixture.empty(), CaseFixture.BEN, CaseFixture.judged(ADULTS, Serving.NO));
    assertEquals(Optional.empty(), Carrying.of(CaseFile.of(one.merge(other)).state()));
  }

  @Test
  void aGradeCarriedTwiceKeepsTheRoundInWhichItWasMade() {
    var made = new RoundId("2003-11");
    var history = say(new Act.CarriedOver(Map.of(ADULTS, carried(Serving.MOST, made)), Map.of()));
    assertEquals(
        Optional.of(new Act.CarriedOver(Map.of(ADULTS, carried(Serving.MOST, made)), Map.of())),
        Carrying.of(CaseFile.of(history).state()));
  }

  @Test
  void aCarriedGradeIsToBeConfirmedUntilItIsJudged() {
    var history =
        say(
            new Act.CarriedOver(
                Map.of(
                    ADULTS,
                    carried(Serving.MOST, MADE),
                    Subject.ADULTS_CAPACITY,
                    new Answer.Given(Capacity.POOR, new Standing.Carried(MADE))),
                Map.of()));
    assertEquals(
        EnumSet.of(ADULTS, Subject.ADULTS_CAPACITY), CaseFile.of(history).state().toConfirm());
    var confirm = CaseFixture.judged(ADULTS, Serving.MOST);
    assertEquals(false, CaseFile.of(history).says(confirm));
    var confirmed = CaseFixture.say(history, CaseFixture.ANN, confirm);
    assertEquals(Set.of(Subject.ADULTS_CAPACITY), CaseFile.of(confirmed).state().toConfirm());
    var undo = UndoLine.of(CaseFile.of(confirmed), "Ann").nextUndo().orElseThrow();
    assertEquals(new Act.Judged(ADULTS, carried(Serving.MOST, MADE)), undo.before());
  }

  private static Answer carried(Serving grade, RoundId made) {
    return new Answer.Given(grade, new Standing.Carried(made));
  }

  private static History say(Act... acts) {
    var history = CaseFixture.empty();
    for (var act : acts) history = CaseFixture.say(history, CaseFixture.ANN, act);
    return history;
  }
}
