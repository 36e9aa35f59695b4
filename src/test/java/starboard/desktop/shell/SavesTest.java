package starboard.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.application.Outcome;
import starboard.application.StoreFault;
import starboard.casework.Refusal;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.SaveState;

class SavesTest {
  private static final LocalTime NOON = LocalTime.NOON;
  private static final SaveState.State ON_DISK = new SaveState.OnDisk(NOON);
  private static final Outcome DONE = new Outcome.Done(List.of());
  private static final Outcome REFUSED =
      new Outcome.Refused(new Refusal("nothing-to-undo", "Nothing is to be undone.", "Judge."));

  @RegisterExtension final FxTest fx = new FxTest();
  private final Saves saves = new Saves(() -> NOON);

  @Test
  void aRefusalBeforeTheFirstSaveLeavesNothingToBeSeen() {
    follow(CompletableFuture.completedFuture(REFUSED));
    assertEquals(Optional.empty(), state());
  }

  @Test
  void aRefusalEndsWithWhatStoodBefore() {
    follow(CompletableFuture.completedFuture(DONE));
    follow(CompletableFuture.completedFuture(REFUSED));
    assertEquals(Optional.of(ON_DISK), state());
  }

  @Test
  void aFaultOfTheStoreStaysThroughARefusalUntilASaveSucceeds() {
    var full = new StoreFault(StoreFault.Kind.NOT_SAVED, "The disk is full.");
    var notSaved = Optional.of(new SaveState.NotSaved("The disk is full."));
    follow(CompletableFuture.failedFuture(full));
    assertEquals(notSaved, state());
    follow(CompletableFuture.completedFuture(REFUSED));
    assertEquals(notSaved, state());
    follow(CompletableFuture.completedFuture(DONE));
    assertEquals(Optional.of(ON_DISK), state());
  }

  @Test
  void itIsSavingUntilTheLastCommandIsAnswered() {
    var first = new CompletableFuture<Outcome>();
    var second = new CompletableFuture<Outcome>();
    follow(first);
    follow(second);
    FxTest.run(() -> first.complete(DONE));
    assertEquals(Optional.of(new SaveState.Saving()), state());
    FxTest.run(() -> second.complete(REFUSED));
    assertEquals(Optional.of(ON_DISK), state());
  }

  @Test
  void aDraftThatIsGivenUpIsNotSaidToBeKeptAndIsToldOn() {
    var told = new ArrayList<String>();
    saves.onDropped(() -> told.add("dropped"));
    follow(CompletableFuture.completedFuture(DONE));
    FxTest.run(() -> saves.followDropped(CompletableFuture.completedFuture("a draft")));
    assertEquals(Optional.of(ON_DISK), state());
    assertEquals(List.of("dropped"), told);
  }

  private void follow(CompletableFuture<Outcome> command) {
    FxTest.run(() -> saves.follow(command));
  }

  private Optional<SaveState.State> state() {
    return FxTest.call(() -> saves.stateProperty().get());
  }
}
