package starboard.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.application.Desk;
import starboard.application.DraftPlace;
import starboard.application.Inventing;
import starboard.application.MemoryStore;
import starboard.application.invented.Plan;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.Subject;

class WindowModelTest {
  private final Desk desk = Desk.inMemory();
  private final WindowModel model = new WindowModel(desk.workbench());

  @Test
  void beginsWithTheRoundOfLastTimeOrTheNewest() {
    look();
    assertEquals(Optional.of(Desk.NOVEMBER_2003), model.first(Optional.empty()));
    assertEquals(Optional.of(Desk.NOVEMBER_2002), model.first(Optional.of(Desk.NOVEMBER_2002)));
    assertEquals(Optional.of(Desk.NOVEMBER_2003), model.first(Optional.of(new RoundId("1999-11"))));
  }

  @Test
  void countsOpenAndPublishedRounds() {
    look();
    assertEquals("No round open, 2 published", model.roundWords());
    desk.openRound("recovered-2002");
    look();
    assertEquals("1 round open, 2 published", model.roundWords());
  }

  @Test
  void saysThatTheDataAreInvented() {
    var store = new MemoryStore();
    new Inventing(store, new ShippedRuleBooks()).invent(new Plan(1, 2, 3, 1, 5));
    var invented = new WindowModel(Desk.over(store).workbench());
    invented.show(invented.look().join());
    assertEquals("Invented data: 1 round open, 1 published", invented.roundWords());
  }

  @Test
  void knowsTheRuleBookOfTheChosenRound() {
    look();
    assertEquals(Optional.empty(), model.ruleBook());
    desk.openRound("poor-is-zero");
    look();
    model.chosenProperty().set(Optional.of(Desk.NOVEMBER_2004));
    assertEquals(Optional.of("poor-is-zero"), model.ruleBook().map(it -> it.book().id()));
  }

  @Test
  void countsReasonsThatWereTypedAndNotRecorded() {
    var id = new CaseId(Desk.NOVEMBER_2003, new CouncilId("barnet"));
    desk.workbench().keepDraft(id, DraftPlace.reason(Subject.ADULTS_SERVING), "typed").join();
    look();
    assertEquals(
        List.of("typed"), model.draftsProperty().get().stream().map(it -> it.text()).toList());
  }

  @Test
  void namesACouncilOrElseItsId() {
    look();
    assertEquals("Barnet", model.name(new CouncilId("barnet")));
    assertEquals("nowhere", model.name(new CouncilId("nowhere")));
  }

  private void look() {
    model.show(model.look().join());
  }
}
