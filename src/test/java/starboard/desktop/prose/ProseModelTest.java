package starboard.desktop.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.desktop.frame.Trouble;
import starboard.journal.Field;
import starboard.rating.Subject;

class ProseModelTest {
  private static final Instant NOW = Instant.parse("2004-08-02T10:42:00Z");
  private static final Trouble FULL = new Trouble("The disk is full.", "", "");
  private final ProseModel model = new ProseModel();

  private void type(String words) {
    model.textProperty().set(words);
  }

  private ProsePhase phase() {
    return model.phaseProperty().get();
  }

  private static Optional<Drafts.Draft> draft(String words) {
    return Optional.of(
        new Drafts.Draft(
            new CaseId(new RoundId("2004-11"), CouncilId.ofName("Rochdale")),
            DraftPlace.reason(Subject.ADULTS_SERVING),
            "Ann",
            words,
            NOW));
  }

  @Test
  void typingIsKeptOnceAndAgainOnlyWhenItGoesOn() {
    type("a");
    assertEquals(Optional.of("a"), model.toKeep());
    model.keep("a", NOW);
    assertEquals(new ProsePhase.Typing(Optional.of(NOW)), phase());
    assertEquals(Optional.empty(), model.toKeep());
    type("ab");
    assertEquals(Optional.of("ab"), model.toKeep());
  }

  @Test
  void whatIsTypedWhileAReasonIsRecordedIsNotRecorded() {
    type("a");
    model.recording("a");
    type("ab");
    assertEquals(Optional.of("ab"), model.toKeep());
    model.record("a");
    assertTrue(model.isUnrecorded());
    assertEquals(Optional.of("ab"), model.toRecordOnLeaving());
  }

  @Test
  void nothingIsRecordedTwice() {
    type("a");
    model.recording("a");
    assertEquals(Optional.empty(), model.toRecord());
    model.record("a");
    assertEquals(Optional.empty(), model.toRecord());
    assertEquals(new ProsePhase.Still(), phase());
  }

  @Test
  void whatWasNotRecordedStaysAndIsTriedAgainOnlyWhenAsked() {
    type("a");
    model.recording("a");
    model.notRecorded(FULL);
    assertEquals("a", model.textProperty().get());
    assertEquals(new ProsePhase.NotRecorded(FULL), phase());
    assertEquals(Optional.empty(), model.toRecordOnLeaving());
    assertEquals(Optional.of("a"), model.toRecord());
  }

  @Test
  void aDraftThatIsFoundIsNotRecordedByLeaving() {
    model.open(new Field.Unset<>(), draft("a"));
    assertEquals("a", model.textProperty().get());
    assertEquals(new ProsePhase.Found("Ann", NOW), phase());
    assertEquals(Optional.empty(), model.toRecordOnLeaving());
    type("ab");
    assertEquals(Optional.of("ab"), model.toRecordOnLeaving());
  }

  @Test
  void aDraftThatSaysWhatTheRecordSaysIsNoDraft() {
    model.open(new Field.Unset<>(), draft(""));
    assertEquals(new ProsePhase.Still(), phase());
  }

  @Test
  void theRecordNeverReplacesWhatWasTyped() {
    type("mine");
    model.read(new Field.Unset<>());
    assertEquals("mine", model.textProperty().get());
    assertTrue(model.isUnrecorded());
  }

  @Test
  void givingUpPutsBackWhatStands() {
    type("mine");
    model.putBack();
    assertEquals("", model.textProperty().get());
    assertFalse(model.isUnrecorded());
    assertEquals(new ProsePhase.Still(), phase());
  }

  @Test
  void typingBackToWhatStandsLeavesADraftToForget() {
    type("a");
    model.keep("a", NOW);
    type("");
    assertTrue(model.hasLeftoverDraft());
    assertEquals(Optional.empty(), model.toRecord());
  }
}
