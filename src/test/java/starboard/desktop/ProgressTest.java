package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.application.ProgressList;
import starboard.application.ProgressList.By;
import starboard.application.ProgressList.Line;
import starboard.application.RuleBooks;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;

/// The progress board in the window over a real store.
class ProgressTest {
  private static final RoundId ROUND = new RoundId("2004-07");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void theChiefInspectorGivesCasesToAnInspectorFromTheList() {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "chief inspector");
    try (var seat = Seat.at(fx, bench)) {
      prepare(seat);
      show(seat);
      seat.see("150 without an inspector");
      by(seat, By.REGION);
      seat.driver().click(seat.driver().text("Eastern"));
      seat.see("Eastern: 10 councils");
      FxTest.run(() -> cases(seat).getSelectionModel().selectRange(0, 10));
      seat.driver().settle();
      FxTest.run(() -> inspector(seat).setValue("Ian Ito"));
      seat.driver().settle();
      seat.driver().click(seat.driver().byId("assign"));
      seat.see("140 without an inspector");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "progress-region"));
      by(seat, By.INSPECTOR);
      seat.see("Ian Ito");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "progress-inspector"));
      var list = seat.workbench().queries().progress(ROUND).join().orElseThrow();
      assertEquals(
          List.of("Ian Ito 10", "No inspector 140"),
          list.by(By.INSPECTOR).stream().map(it -> it.name() + " " + it.lines().size()).toList());
    }
  }

  @Test
  void theCountThatIsListedStaysMarkedWhereverItsRowGoes() {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "chief inspector");
    try (var seat = Seat.at(fx, bench)) {
      prepare(seat);
      show(seat);
      seat.see("150 without an inspector");
      assertEquals(List.of(), marked(seat));
      seat.driver().click(seat.driver().text("No inspector"));
      seat.see("No inspector: 150 councils");
      FxTest.run(() -> {
        cases(seat).requestFocus();
        cases(seat).getSelectionModel().select(0);
        inspector(seat).setValue("Ian Ito");
      });
      seat.driver().settle();
      seat.driver().click(seat.driver().byId("assign"));
      seat.see("No inspector: 149 councils");
      seat.see("1 case given to Ian Ito.");
      assertEquals(List.of("No inspector"), marked(seat));
      assertEquals("progress-cases", seat.driver().focused().orElseThrow().getId());
      seat.driver().click(seat.driver().named("All councils"));
      seat.see("All: 150 councils");
      assertEquals(List.of(), marked(seat));
      FxTest.run(() -> seat.driver().byId("progress-table").requestFocus());
      seat.driver().press(KeyCode.DOWN);
      seat.see("Ian Ito: 1 council");
      seat.driver().click(seat.driver().text("No inspector"));
      seat.see("No inspector: 149 councils");
      assertEquals(List.of("No inspector"), marked(seat));
    }
  }

  @Test
  void whatIsLateIsListedAndEnterOpensTheCase() {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "chief inspector");
    try (var seat = Seat.at(fx, bench)) {
      prepare(seat);
      done(seat, new Command.Say(Desk.caseOf(ROUND, "Kent"), new Deciding.Assigned("Ian Ito")));
      show(seat);
      seat.see("149 without an inspector");
      seat.driver().click(seat.driver().byId("late-no_inspector"));
      seat.see("Late, without an inspector: 149 councils");
      seat.driver().click(seat.driver().text("Barnet"));
      seat.driver().press(KeyCode.ENTER);
      seat.see("Children’s services");
      assertEquals("Barnet, round 2004-07 – Starboard", seat.shell().titleProperty().get());
    }
  }

  @Test
  void anInspectorReadsTheBoardAndIsToldWhoAssigns() {
    try (var seat = Seat.at(fx, folder)) {
      open(seat);
      show(seat);
      seat.see("Ann Archer is signed in as inspector and cannot assign");
      assertTrue(((Button) seat.driver().byId("assign")).isDisabled());
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "progress-closed"));
    }
  }

  @Test
  void aPublishedRoundIsDoneAndNothingIsLate() {
    try (var seat = Seat.at(fx, folder)) {
      show(seat);
      seat.see("0 without an inspector");
      by(seat, By.STEP);
      seat.see("All: 150 councils");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "progress-published"));
    }
  }

  private static void prepare(Seat seat) {
    open(seat);
    for (var it :
        List.of(
            new RegisteredPerson("Ann Archer", Role.CHIEF_INSPECTOR, true),
            new RegisteredPerson("Ian Ito", Role.INSPECTOR, true),
            new RegisteredPerson("Rita Roe", Role.READER, true)))
      done(seat, new Command.RegisterPerson(it));
  }

  private static void open(Seat seat) {
    done(
        seat,
        new Command.OpenRound(
            ROUND.text(),
            RoundTerms.Kind.FULL,
            Desk.NOVEMBER_2003,
            RuleBooks.DEFAULT,
            LocalDate.of(2004, 4, 30),
            Optional.of(LocalDate.of(2004, 7, 20))));
    FxTest.run(() -> seat.shell().councils(ROUND));
    seat.settle();
  }

  private static void show(Seat seat) {
    seat.driver().click(seat.driver().byId("menu-progress"));
    seat.settle();
  }

  @SuppressWarnings("unchecked") // the screen fills it with what cases are counted by
  private static void by(Seat seat, By by) {
    FxTest.run(() -> ((ComboBox<By>) seat.driver().byId("progress-by")).setValue(by));
    seat.driver().settle();
  }

  @SuppressWarnings("unchecked") // the screen fills it with cases
  private static TableView<Line> cases(Seat seat) {
    return (TableView<Line>) seat.driver().byId("progress-cases");
  }

  @SuppressWarnings("unchecked") // the bar fills it with names
  private static ComboBox<String> inspector(Seat seat) {
    return (ComboBox<String>) seat.driver().byId("assign-to");
  }

  private static void done(Seat seat, Command command) {
    assertInstanceOf(Outcome.Done.class, seat.workbench().commands().execute(command).join());
    seat.settle();
  }

  /// The rows of the board in which a count is chosen.
  private static List<String> marked(Seat seat) {
    return FxTest.call(() ->
        ((TableView<?>) seat.driver().byId("progress-table"))
            .getSelectionModel().getSelectedItems().stream()
                .map(it -> ((ProgressList.Group) it).name())
                .toList());
  }
}
