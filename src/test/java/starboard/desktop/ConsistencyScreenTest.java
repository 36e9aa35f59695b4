package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.Planted;
import starboard.application.RuleBooks;
import starboard.casework.Command;
import starboard.casework.Region;
import starboard.casework.RoundTerms;
import starboard.consistency.queue.Placed;
import starboard.consistency.queue.QueueReason;
import starboard.desktop.frame.Preferences;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;

/// The screen of the consistency queue, worked over a real store with an invented conflict.
class ConsistencyScreenTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void aFindingIsSettledByKeysAloneAndTheCaseIsOpenedByEnter() {
    try (var seat = planted(new Bench(folder))) {
      assertEquals("Kent", rows(seat).getFirst().look().facts().name());
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "consistency"));
      seat.driver().press(KeyCode.CONTROL, KeyCode.E);
      FxTest.run(() ->
          ((TextInputControl) seat.driver().byId("settle-reason"))
              .setText("Kent’s grade rests on its inspection."));
      seat.driver().settle();
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "consistency-settling"));
      seat.driver().press(KeyCode.CONTROL, KeyCode.ENTER);
      seat.see("Settled as no change by Ann Archer");
      seat.see("Kent’s grade rests on its inspection.");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "consistency-settled"));
      seat.driver().press(KeyCode.ENTER);
      seat.see("Children’s services");
      assertEquals("Kent, round 2004-11 – Starboard", seat.shell().titleProperty().get());
    }
  }

  @Test
  void severalFindingsAreSettledForOneReasonByKeysAlone() {
    try (var seat = seat(new Bench(folder))) {
      var planted = new Planted(seat.workbench(), Desk.NOVEMBER_2004);
      planted.conflict();
      planted.lateEvidence();
      open(seat);
      seat.see("findings open");
      seat.driver().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
      seat.see("Settle several findings");
      seat.driver().press(KeyCode.SPACE); // tick all
      tabTo(seat, "settle-several-reason");
      seat.driver().type("Looked at together.");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "consistency-settling-several"));
      for (int i = 0; i < 2; i++) seat.driver().press(KeyCode.TAB); // past Cancel
      seat.driver().press(KeyCode.SPACE);
      seat.see("0 findings open");
    }
  }

  private static void tabTo(Seat seat, String id) {
    for (int i = 0; i < 40; i++) {
      if (seat.driver().focused().filter(it -> id.equals(it.getId())).isPresent()) return;
      seat.driver().press(KeyCode.TAB);
    }
    throw new AssertionError("Tab never comes to " + id);
  }

  @Test
  void whatIsTypedForAFindingIsKeptWhenTheScreenIsLeft() {
    try (var seat = planted(new Bench(folder))) {
      seat.driver().press(KeyCode.CONTROL, KeyCode.E);
      FxTest.run(() ->
          ((TextInputControl) seat.driver().byId("settle-reason")).setText("Half a sentence"));
      FxTest.run(() -> seat.shell().councils(Desk.NOVEMBER_2004));
      seat.settle();
      assertEquals(
          List.of("Half a sentence"),
          seat.workbench().queries().drafts().join().stream().map(it -> it.text()).toList());
    }
  }

  @Test
  void typingSearchesAndFiltersNarrowAndWhatFitsNothingSaysSo() {
    try (var seat = planted(new Bench(folder))) {
      assertEquals(List.of("Kent", "Essex"), names(seat));
      type(seat, "surrey");
      assertEquals(List.of("Surrey"), names(seat));
      type(seat, "");
      FxTest.run(() -> regions(seat).setValue(Optional.of(Region.EASTERN)));
      seat.driver().settle();
      assertEquals(10, names(seat).size());
      assertEquals("Essex", names(seat).getFirst());
      type(seat, "no such council");
      seat.see("No council matches");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "consistency-nothing"));
    }
  }

  @Test
  void aWeightChangesTheScoresAtOnceAndIsKept() {
    var bench = new Bench(folder);
    try (var seat = planted(bench)) {
      var before = rows(seat).getFirst().score();
      FxTest.run(() -> weight(seat).setValue(0));
      seat.driver().settle();
      assertFalse(rows(seat).getFirst().score() == before);
      assertEquals(0, Preferences.of(bench.settings()).queueWeights().of(QueueReason.PRECEDENT));
    }
  }

  @Test
  void aRoundInWhichNothingIsFoundSaysSo() {
    try (var seat = seat(new Bench(folder))) {
      open(seat);
      seat.see("Nothing needs another look");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "consistency-quiet"));
    }
  }

  private Seat planted(Bench bench) {
    var seat = seat(bench);
    new Planted(seat.workbench(), Desk.NOVEMBER_2004).conflict();
    open(seat);
    seat.see("findings open");
    return seat;
  }

  private Seat seat(Bench bench) {
    bench.settings().put("person.role", "chief inspector");
    var seat = Seat.at(fx, bench);
    InventedRounds.execute(
        seat.workbench(),
        new Command.OpenRound(
            "2004-11",
            RoundTerms.Kind.FULL,
            Desk.NOVEMBER_2003,
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 6, 30),
            Optional.empty()));
    return seat;
  }

  private static void open(Seat seat) {
    FxTest.run(() -> seat.shell().councils(Desk.NOVEMBER_2004));
    seat.settle();
    seat.driver().click(seat.driver().byId("menu-consistency"));
    seat.settle();
  }

  private static void type(Seat seat, String words) {
    FxTest.run(() -> ((TextInputControl) seat.driver().byId("queue-words")).setText(words));
    seat.driver().settle();
  }

  private static List<String> names(Seat seat) {
    return rows(seat).stream().map(it -> it.look().facts().name()).toList();
  }

  @SuppressWarnings("unchecked") // the bar fills it with regions
  private static ComboBox<Optional<Region>> regions(Seat seat) {
    return (ComboBox<Optional<Region>>) seat.driver().byId("queue-region");
  }

  @SuppressWarnings("unchecked") // the bar fills it with numbers
  private static ComboBox<Integer> weight(Seat seat) {
    return (ComboBox<Integer>) seat.driver().byId("weight-precedent");
  }

  @SuppressWarnings("unchecked") // the screen fills it with councils
  private static List<Placed> rows(Seat seat) {
    return FxTest.call(
        () -> List.copyOf(((TableView<Placed>) seat.driver().byId("queue")).getItems()));
  }
}
