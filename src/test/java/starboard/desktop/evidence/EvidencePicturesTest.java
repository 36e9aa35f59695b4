package starboard.desktop.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static starboard.desktop.evidence.Samples.INSPECTION;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.Act;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.evidence.EvidenceId;
import starboard.evidence.ReturnId;
import starboard.evidence.SourceKind;

/// Takes the pictures of the evidence in its states.
class EvidencePicturesTest {
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

  private void look(String name) {
    assertEquals(List.of(), Screens.faults(fx, it.driver, "evidence-" + name));
  }

  @Test
  void noEvidence() {
    look("empty");
  }

  @Test
  void twentyItems() {
    it.record(Samples.twenty().toArray(Act.Undoable[]::new));
    it.clock("2004-07-02T09:00:00Z");
    it.record(
        Samples.described(
            new EvidenceId("late"),
            Samples.item(SourceKind.AUDITOR, "Auditor’s letter", LocalDate.of(2004, 6, 29), 2)));
    FxTest.run(() -> it.tab.open(new EvidenceId("late")));
    look("full");
  }

  @Test
  void anItemBeingChanged() {
    it.record(Samples.described());
    FxTest.run(() -> it.tab.open(INSPECTION));
    it.press("Change …");
    look("editing");
  }

  @Test
  void theGrid() {
    it.record(Samples.twenty().toArray(Act.Undoable[]::new));
    it.press("Areas by sources");
    look("grid");
  }

  @Test
  void returnsInAllStates() {
    it.record(
        Samples.described(),
        Samples.asked("plan", "Improvement plan, second return", LocalDate.of(2004, 7, 20)),
        Samples.asked("foster", "Fostering figures for the spring", LocalDate.of(2004, 6, 20)),
        Samples.asked("files", "Answer to the inspection of files", LocalDate.of(2004, 6, 25)),
        new Act.ReturnArrived(new ReturnId("files"), Optional.of(INSPECTION)));
    it.driver.click(it.driver.named("Returns, 1 overdue"));
    look("returns");
  }

  @Test
  void anItemInConflict() {
    it.record(Samples.described());
    var seen = it.view().said().stream().map(one -> one.entry().id()).toList().getLast();
    var apart =
        Samples.item(
            SourceKind.JOINT_REVIEW,
            "Joint review of children’s services",
            LocalDate.of(2004, 3, 12),
            3);
    it.record(
        Samples.described(
            INSPECTION,
            Samples.item(
                SourceKind.INSPECTION, "Inspection of fostering", LocalDate.of(2004, 3, 12), 3)));
    it.elsewhere(List.of(seen), Samples.described(INSPECTION, apart));
    FxTest.run(() -> it.tab.open(INSPECTION));
    it.untilShown("Described apart by 2 people. Keep one, or change it as it should be.");
    look("conflict");
  }
}
