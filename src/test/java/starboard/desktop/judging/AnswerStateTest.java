package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.Answer;
import starboard.desktop.frame.Trouble;
import starboard.journal.Field;
import starboard.rating.Serving;

class AnswerStateTest {
  private static final Trouble FULL = new Trouble("The disk is full.", "", "");
  private final AnswerState open = AnswerState.of(new Field.Unset<>());
  private final Answer some = CaseDesk.given(Serving.SOME);
  private final Answer most = CaseDesk.given(Serving.MOST);

  @Test
  void aChoiceIsShownAtOnceAndSavingUntilItIsOnDisk() {
    var chosen = open.choose(some);
    assertEquals(some, chosen.shown());
    assertTrue(chosen.isSaving());
    assertFalse(chosen.save(chosen.choice()).isSaving());
  }

  @Test
  void aSavedChoiceIsShownUntilTheRecordIsRead() {
    var saved = open.choose(some).save(1);
    assertEquals(some, saved.shown());
    assertEquals(Optional.empty(), saved.read(new Field.Unset<>()).chosen());
  }

  @Test
  void theRecordThatIsReadBeforeAChoiceIsSavedDoesNotHideIt() {
    assertEquals(most, open.choose(some).save(1).choose(most).read(new Field.Unset<>()).shown());
  }

  @Test
  void aFailedChoiceGoesBackToWhatStands() {
    var failed = open.choose(some).fail(1, FULL);
    assertEquals(new Answer.Open(), failed.shown());
    assertEquals(Optional.of(FULL), failed.trouble());
  }

  @Test
  void theFailureOfAnOlderChoiceDoesNotTouchTheNewest() {
    var chosen = open.choose(some).choose(most);
    assertEquals(chosen, chosen.fail(1, FULL));
    assertEquals(chosen, chosen.save(1));
  }

  @Test
  void theNextChoicePutsTheTroubleAway() {
    assertEquals(Optional.empty(), open.choose(some).fail(1, FULL).choose(most).trouble());
  }
}
