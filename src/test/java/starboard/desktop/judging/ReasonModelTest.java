package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.journal.Field;
import starboard.rating.Subject;

class ReasonModelTest {
  private static final Instant NOW = Instant.parse("2004-08-02T10:42:00Z");
  private static final Trouble FULL = new Trouble("The disk is full.", "", "");
  private final ReasonModel model = new ReasonModel();

  private void type(String words) {
    model.textProperty().set(words);
  }

  private ReasonPhase phase() {
    return model.phaseProperty().get();
  }

  private static Optional<Drafts.Draft> draft(String words) {
    return Optional.of(
        new Drafts.Draft(
            Desk.open("Rochdale"), DraftPlace.reason(Subject.ADULTS_SERVING), "Ann", words, NOW));
  }

  @Test
  void typingIsKeptOnceAndAgainOnlyWhenItGoesOn() {
    type("a");
    assertEquals(Optional.of("a"), model.toKeep());
    model.keep("a", NOW);
    assertEquals(new ReasonPhase.Typing(Optional.of(NOW)), phase());
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
    assertEquals(new ReasonPhase.Still(), phase());
  }

  @Test
  void whatWasNotRecordedStaysAndIsTriedAgainOnlyWhenAsked() {
    type("a");
    model.recording("a");
    model.notRecorded(FULL);
    assertEquals("a", model.textProperty().get());
    assertEquals(new ReasonPhase.NotRecorded(FULL), phase());
    assertEquals(Optional.empty(), model.toRecordOnLeaving());
    assertEquals(Optional.of("a"), model.toRecord());
  }

  @Test
  void aDraftThatIsFoundIsNotRecordedByLeaving() {
    model.open(new Field.Unset<>(), draft("a"));
    assertEquals("a", model.textProperty().get());
    assertEquals(new ReasonPhase.Found("Ann", NOW), phase());
    assertEquals(Optional.empty(), model.toRecordOnLeaving());
    type("ab");
    assertEquals(Optional.of("ab"), model.toRecordOnLeaving());
  }

  @Test
  void aDraftThatSaysWhatTheRecordSaysIsNoDraft() {
    model.open(new Field.Unset<>(), draft(""));
    assertEquals(new ReasonPhase.Still(), phase());
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
    assertEquals(new ReasonPhase.Still(), phase());
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
