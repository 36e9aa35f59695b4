package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Outcome;
import starboard.application.Workbench;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;

/// The search over the evidence of all rounds, in the window, over a store and an index on disk.
class FindingEvidenceTest {
  private static final RoundId ROUND = new RoundId("2004-11");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void resultsComeAsOneTypesAndAreWalkedThroughByKeysAndOpened() {
    try (var seat = Seat.at(fx, folder)) {
      fill(seat.workbench());
      var driver = seat.driver();
      driver.click(driver.byId("menu-evidence"));
      seat.see("Search the evidence of all rounds");
      assertEquals(List.of(), Screens.faults(fx, driver, "finding-nothing"));
      driver.type("foster revi");
      seat.see("2 items found");
      assertEquals(List.of("Foster", "reviews"), marked(seat).subList(0, 2));
      assertEquals(List.of(), Screens.faults(fx, driver, "finding-results"));
      driver.press(KeyCode.DOWN);
      assertEquals(1, chosen(seat));
      driver.press(KeyCode.UP);
      driver.press(KeyCode.ENTER);
      seat.see("Barnet");
      assertEquals(
          "Barnet, round 2004-11 – Starboard", FxTest.call(seat.shell().titleProperty()::get));
      seat.see("Evidence 2");
      driver.click(driver.byId("menu-settings"));
      driver.press(KeyCode.ALT, KeyCode.LEFT);
      seat.see("Plan for adoption");
      seat.settle();
      var tab = driver.focused().orElseThrow();
      assertEquals("Evidence 2", ((Labeled) tab).getText(), "back to the part that was open");
      driver.press(KeyCode.ALT, KeyCode.LEFT);
      seat.see("2 items found");
      assertEquals(Optional.of("find-evidence"), driver.focused().map(Node::getId));
    }
  }

  @Test
  void nothingFoundIsSaid() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.click(driver.byId("menu-evidence"));
      driver.type("zebra");
      seat.see("Nothing found");
      assertEquals(List.of(), Screens.faults(fx, driver, "finding-none"));
      driver.press(KeyCode.ESCAPE);
      seat.see("Search the evidence of all rounds");
    }
  }

  @Test
  void onlyTheBestAreShownOfManyAndHowManyThereAreIsSaid() {
    try (var seat = Seat.at(fx, folder)) {
      open(seat.workbench());
      var acts = new ArrayList<Act.Undoable>();
      for (int i = 0; i < 230; i++)
        acts.add(described("item-" + i, "Monitoring return " + i, "Returns of the quarter."));
      say(seat.workbench(), "Barnet", acts);
      var driver = seat.driver();
      driver.click(driver.byId("menu-evidence"));
      driver.type("monitor");
      seat.see("230 items found, the best 200 shown");
      assertEquals(200, FxTest.call(() -> list(seat).getItems().size()));
    }
  }

  @Test
  void theCouncilSearchLeadsToTheEvidenceInItsLastLine() {
    try (var seat = Seat.at(fx, folder)) {
      fill(seat.workbench());
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.K);
      driver.type("barn");
      seat.see("Search the evidence for “barn”");
      Screens.take(driver, "finding-from-councils");
      driver.press(KeyCode.UP);
      driver.press(KeyCode.ENTER);
      seat.see("2 items found");
      assertEquals("barn", FxTest.call(() -> field(seat).getText()));
      driver.press(KeyCode.CONTROL, KeyCode.K);
      driver.type("adoption");
      assertTrue(driver.shows("No council has “adoption” in its name."));
      driver.press(KeyCode.ENTER);
      seat.see("1 item found");
    }
  }

  @Test
  void whatIsRecordedMeanwhileIsFoundOnComingBack() {
    try (var seat = Seat.at(fx, folder)) {
      fill(seat.workbench());
      var driver = seat.driver();
      driver.click(driver.byId("menu-evidence"));
      driver.type("adoption");
      seat.see("1 item found");
      driver.click(driver.byId("menu-councils"));
      say(seat.workbench(), "Bexley", List.of(described("new", "Plan for adoption", "")));
      driver.click(driver.byId("menu-evidence"));
      seat.see("2 items found");
    }
  }

  private static void fill(Workbench workbench) {
    open(workbench);
    say(
        workbench,
        "Barnet",
        List.of(
            described(
                "letter",
                "Foster care: reviews of 2004",
                "The council wrote that reviews of children in foster care are held on time in two"
                    + " thirds of cases, and that the rest are late by a month or more because of"
                    + " vacancies in the team of reviewing officers."),
            described("plan", "Plan for adoption", "Agreed in May.")));
    say(
        workbench,
        "Bexley",
        List.of(
            described("audit", "Audit of case files", "Foster carers: reviewed in time."),
            described("return", "Return of June", "")));
    say(
        workbench,
        "Rutland",
        List.of(described("visit", "Inspection visit", "Children said that fostering reviews …")));
  }

  private static void open(Workbench workbench) {
    var opened =
        new Command.OpenRound(
            ROUND.text(),
            RoundTerms.Kind.FULL,
            new RoundId("2003-11"),
            "recovered-2002",
            LocalDate.of(2004, 6, 30),
            Optional.empty());
    done(workbench, opened);
  }

  private static void say(Workbench workbench, String council, List<Act.Undoable> acts) {
    done(workbench, new Command.Say(new CaseId(ROUND, CouncilId.ofName(council)), acts));
  }

  private static void done(Workbench workbench, Command command) {
    var outcome = workbench.commands().execute(command).join();
    if (!(outcome instanceof Outcome.Done)) throw new AssertionError(outcome);
  }

  private static Act.Undoable described(String id, String title, String summary) {
    var item =
        new EvidenceItem(
            SourceKind.OTHER,
            title,
            "",
            Optional.empty(),
            Set.of(),
            new TreeSet<>(),
            Optional.empty(),
            summary,
            "",
            Optional.empty());
    return new Act.Described(new EvidenceId(id), Optional.of(item));
  }

  private static ListView<?> list(Seat seat) {
    return (ListView<?>) seat.driver().byId("evidence-found");
  }

  private static TextField field(Seat seat) {
    return (TextField) seat.driver().byId("find-evidence");
  }

  private static int chosen(Seat seat) {
    return FxTest.call(() -> list(seat).getSelectionModel().getSelectedIndex());
  }

  private static List<String> marked(Seat seat) {
    return seat.driver().all(Text.class).stream()
        .filter(it -> it.getStyleClass().contains("found"))
        .map(Text::getText)
        .toList();
  }
}
