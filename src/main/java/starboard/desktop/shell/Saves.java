package starboard.desktop.shell;

import java.lang.System.Logger.Level;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import starboard.application.Outcome;
import starboard.application.StoreFault;
import starboard.application.Workbench;
import starboard.desktop.frame.SaveLine;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Notice.Weight;
import starboard.desktop.kit.SaveState;

/// What is said of saving: the state of the pill, and the trouble that stays until a later save
/// succeeds or it is put away.
final class Saves implements SaveLine {
  private static final System.Logger LOG = System.getLogger(Saves.class.getName());
  private static final String NOTHING = "Nothing was saved: ";

  private final Supplier<LocalTime> time;
  private final ReadOnlyObjectWrapper<Optional<SaveState.State>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Runnable dropped = () -> {};
  private Optional<SaveState.State> settled = Optional.empty();
  private int underWay;

  /// Something the person must know of.
  record Trouble(Weight weight, String text) {}

  Saves(Supplier<LocalTime> time) {
    this.time = time;
  }

  /// By the clock of the workbench, in the computer's time zone.
  static Saves of(Workbench workbench) {
    return new Saves(
        () -> workbench.clock().instant().atZone(ZoneId.systemDefault()).toLocalTime());
  }

  /// Empty before the first save.
  ReadOnlyObjectProperty<Optional<SaveState.State>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// @param action runs when a draft was given up
  void onDropped(Runnable action) {
    dropped = action;
  }

  /// The person has read it.
  void putAway() {
    trouble.set(Optional.empty());
  }

  @Override
  public void follow(CompletionStage<Outcome> command) {
    underWay++;
    tell();
    FxThread.deliver(
        command,
        outcome -> {
          underWay--;
          came(outcome);
        },
        fault -> {
          underWay--;
          failed(fault);
        });
  }

  @Override
  public void followDraft(CompletionStage<?> draft) {
    FxThread.deliver(draft, _ -> saved(new SaveState.DraftKept(time.get())), this::failed);
  }

  @Override
  public void followDropped(CompletionStage<?> draft) {
    FxThread.deliver(draft, _ -> dropped.run(), this::failed);
  }

  /// Something could not be read; work goes on with what is on the screen.
  void failedToRead(Throwable fault) {
    LOG.log(Level.ERROR, "not read", fault);
    var text =
        fault instanceof StoreFault known ? known.sentence() : "The store could not be read.";
    trouble.set(Optional.of(new Trouble(Weight.FAILURE, text)));
  }

  /// A fault of the program that nobody foresaw.
  void tellFault() {
    var text =
        "A fault of the program stopped what you just did; what was saved is safe, and what"
            + " happened is in the log.";
    trouble.set(Optional.of(new Trouble(Weight.FAILURE, text)));
  }

  private void came(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> saved(new SaveState.OnDisk(time.get()));
      // Nothing was to be saved; the screen that asked says so where the person is looking.
      case Outcome.Refused _ -> tell();
    }
  }

  private void saved(SaveState.State now) {
    settle(now);
    putAway();
  }

  private void settle(SaveState.State now) {
    settled = Optional.of(now);
    tell();
  }

  private void tell() {
    state.set(underWay > 0 ? Optional.of(new SaveState.Saving()) : settled);
  }

  private void failed(Throwable fault) {
    LOG.log(Level.ERROR, "not saved", fault);
    var why =
        fault instanceof StoreFault known
            ? known.sentence()
            : "a fault of the program stopped it; what happened is in the log.";
    var sentence = why.startsWith(NOTHING) ? why : NOTHING + why;
    settle(new SaveState.NotSaved(why));
    trouble.set(Optional.of(new Trouble(Weight.FAILURE, sentence)));
  }
}
