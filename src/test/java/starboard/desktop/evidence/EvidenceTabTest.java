package starboard.desktop.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.desktop.evidence.Samples.INSPECTION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.Act;
import starboard.casework.Evidence;
import starboard.casework.Role;
import starboard.desktop.kit.FxTest;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.rating.Service;
import starboard.rating.Subject;

/// What a person does with the evidence in a window, over a real store.
class EvidenceTabTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;
  private EvidenceDesk it;

  @BeforeEach
  void open() {
    it = new EvidenceDesk(fx, folder);
  }

  @AfterEach
  void close() {
    it.close();
  }

  private void openInspection() {
    it.record(Samples.described());
    FxTest.run(() -> it.tab.open(INSPECTION));
    it.driver.settle();
  }

  @Test
  void anItemIsAddedWithAllThatIsTyped() {
    it.press("Add an item");
    it.type("evidence-title", "Inspection of fostering");
    it.paste("evidence-reference", "SSI/04/17");
    it.paste("evidence-day", "12 March 2004");
    it.driver.click(it.driver.byId("evidence-service-children"));
    it.driver.click(it.driver.byId("evidence-area-4"));
    it.paste("evidence-summary", "Reviews are late.");
    it.driver.press(KeyCode.CONTROL, KeyCode.S);
    it.until(() -> !it.items().isEmpty(), "never saved");
    assertEquals(
        new EvidenceItem(
            SourceKind.OTHER,
            "Inspection of fostering",
            "SSI/04/17",
            Optional.of(LocalDate.of(2004, 3, 12)),
            Set.of(Service.CHILDREN),
            new TreeSet<>(Set.of(4)),
            Optional.empty(),
            "Reviews are late.",
            "",
            Optional.empty()),
        it.item().shown());
    it.untilShown("What was said of it (1)");
    assertEquals(List.of(), it.view().drafts());
  }

  @Test
  void anItemWithoutATitleIsNotSavedAndKeepsWhatWasTyped() {
    it.press("Add an item");
    it.paste("evidence-summary", "Reviews are late.");
    it.driver.press(KeyCode.CONTROL, KeyCode.ENTER);
    it.untilShown("Give it a title by which others find it.");
    assertEquals("Reviews are late.", it.typed("evidence-summary"));
    assertEquals(List.of(), it.items());
  }

  @Test
  void whatWasTypedIsThereWhenTheCaseIsOpenedAgain() {
    it.press("Add an item");
    it.type("evidence-title", "Half a tit");
    it.show(EvidenceDesk.SALFORD).show(EvidenceDesk.BARNET);
    it.untilShown("Not recorded: a new item, typed by Ann Archer");
    it.press("Go on");
    assertEquals("Half a tit", it.typed("evidence-title"));
    it.press("Discard");
    it.until(() -> it.view().drafts().isEmpty(), "the draft stays");
  }

  @Test
  void anItemIsChangedAndItsRevisionsAreTold() {
    openInspection();
    it.press("Change …");
    it.paste("evidence-title", "Inspection of fostering");
    it.press("Save");
    it.untilShown("What was said of it (2)");
    it.press("What was said of it (2)");
    assertTrue(
        it.driver.shows(
            "Ann Archer: Changed the title from “Inspection of children’s services” to"
                + " “Inspection of fostering”"));
    assertEquals("Inspection of fostering", it.item().shown().title());
  }

  @Test
  void anItemSupportsOneJudgementAndContradictsAnotherByOneClickEach() {
    openInspection();
    it.press("supports, children’s serving");
    it.until(() -> !it.item().cited().isEmpty(), "never cited");
    it.press("contradicts, children’s capacity");
    it.until(() -> it.item().cited().size() == 2, "never cited twice");
    assertEquals(Bearing.SUPPORTS, it.item().bearing(Subject.CHILDREN_SERVING));
    assertEquals(Bearing.CONTRADICTS, it.item().bearing(Subject.CHILDREN_CAPACITY));
    it.press("Go to the judgement: Children’s serving: not judged yet");
    assertEquals(List.of(Subject.CHILDREN_SERVING), it.went);
  }

  @Test
  void aLateItemDoesNotCountUntilTheChiefInspectorAdmitsIt() {
    it.clock("2004-07-02T09:00:00Z");
    openInspection();
    it.untilShown(
        "Came after the cut-off 30 June 2004: does not count."
            + " Ann Archer is signed in as inspector and cannot admit evidence that came after the"
            + " cut-off. Ask the chief inspector to admit it.");
    it.signIn("Carol Chief", Role.CHIEF_INSPECTOR);
    it.press("Admit …");
    it.driver.type("It was posted in time.");
    it.press("Admit");
    it.until(() -> it.item().admitted(), "never admitted");
    assertTrue(it.item().counts(it.view().round()));
    it.untilShown("admitted, so it counts: It was posted in time.");
    it.press("Take the admission back");
    it.until(() -> !it.item().admitted(), "never taken back");
  }

  @Test
  void anItemIsWithdrawnWithAReasonAndCountedAgain() {
    openInspection();
    it.press("Withdraw …");
    it.driver.type("Sent twice.");
    it.press("Withdraw");
    it.untilShown("Withdrawn, so it does not count: Sent twice.");
    it.press("Count it again");
    it.until(() -> !it.item().withdrawn(), "never counted again");
  }

  @Test
  void aDroppedFolderBecomesItemsToComplete() throws IOException {
    var dropped = folder.resolve("from the council");
    var plans = Files.createDirectories(dropped.resolve("plans"));
    Files.writeString(plans.resolve("Plan of May.txt"), "a plan");
    Files.writeString(dropped.resolve("Audit.pdf"), "an audit");
    Files.writeString(dropped.resolve(".hidden"), "nothing");
    FxTest.run(() -> it.tab.drop(List.of(dropped)));
    it.untilShown("2 items were added, to be completed; one hidden file was left out.");
    it.show(EvidenceDesk.BARNET);
    assertEquals(
        List.of("Audit", "Plan of May"),
        it.items().stream().map(one -> one.shown().title()).sorted().toList());
    assertTrue(it.items().stream().allMatch(one -> one.shown().toComplete()));
    FxTest.run(() -> it.tab.open(named("Audit").id()));
    it.driver.settle();
    it.press("Open Audit.pdf");
    it.until(() -> !it.dialogs.asked().isEmpty(), "never opened");
    assertTrue(it.dialogs.asked().getFirst().endsWith("/Audit.pdf"));
    var copy = folder.resolve("copy.pdf");
    it.dialogs.choosing(copy);
    it.press("Save a copy as …");
    it.untilShown("Saved a copy as");
    assertEquals("an audit", Files.readString(copy));
  }

  @Test
  void filesThatAreTooLargeAreNamedAndTheOthersAddedOnlyWhenThePersonSaysSo() throws IOException {
    var dropped = Files.createDirectories(folder.resolve("dropped"));
    Files.writeString(dropped.resolve("Small.txt"), "small");
    try (var large = new java.io.RandomAccessFile(dropped.resolve("Large.bin").toFile(), "rw")) {
      large.setLength(101L * 1024 * 1024);
    }
    it.dialogs.answering(false);
    FxTest.run(() -> it.tab.drop(List.of(dropped)));
    it.untilShown("Nothing was added.");
    assertEquals(List.of(), it.items());
    it.dialogs.answering(true);
    FxTest.run(() -> it.tab.drop(List.of(dropped)));
    it.untilShown("One item was added, to be completed.");
    assertEquals(List.of("Small"), it.items().stream().map(one -> one.shown().title()).toList());
  }

  @Test
  void aReturnIsAskedForAndReceivedLate() throws IOException {
    it.press("Returns");
    it.paste("return-title", "Fostering figures");
    it.paste("return-due", "20 June 2004");
    it.press("Ask for it");
    it.untilShown("overdue by 8 days");
    it.press("It arrived: add it: Fostering figures");
    it.untilShown("received on 28 June 2004, 8 days late");
    assertEquals("Fostering figures", it.item().shown().title());
    var page = folder.resolve("returns.html");
    it.dialogs.choosing(page);
    it.press("List for the council …");
    it.until(() -> it.dialogs.asked().size() == 2, "never opened");
    assertTrue(
        Files.readString(page)
            .contains("Returns received from Barnet, round 2004-11, as on 28 June 2004"));
  }

  @Test
  void aCellOfTheGridOpensItsItems() {
    it.record(Samples.twenty().toArray(Act.Undoable[]::new));
    it.press("Areas by sources");
    assertTrue(it.driver.shows("No evidence yet on: Capacity for improvement."));
    it.press(
        "Meeting national priorities, Inspection: 2 supporting, 1 contradicting, 0 not cited,"
            + " newest 2 months");
    it.untilShown("Only Meeting national priorities, Inspection");
    assertTrue(it.driver.shows("3 of 20"));
  }

  @Test
  void aReaderSeesTheEvidenceAndCannotChangeIt() {
    openInspection();
    it.signIn("Rita Reader", Role.READER);
    assertTrue(FxTest.call(() -> it.driver.named("Add an item").isDisabled()));
    assertTrue(FxTest.call(() -> it.driver.named("Change …").isDisabled()));
    it.press("supports, children’s serving");
    assertEquals(Set.of(), it.item().cited());
    FxTest.run(() -> it.tab.setReadOnly("The case is shown as it stood on 1 June 2004."));
    assertFalse(
        FxTest.call(() ->
            it.driver.named("Add an item").isFocusTraversable()
                && !it.driver.named("Add an item").isDisabled()));
  }

  private Evidence named(String title) {
    return it.items().stream()
        .filter(one -> one.shown().title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
