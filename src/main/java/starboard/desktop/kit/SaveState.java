package starboard.desktop.kit;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import org.kordamp.ikonli.feather.Feather;

/// Where the person's work is: the pill in the bar along the top of the window. While something is
/// not saved it is a button that tells why; otherwise it is only read.
public final class SaveState extends Button {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private Optional<String> why = Optional.empty();
  private boolean narrow;

  /// What can be said of it.
  public sealed interface State {}

  /// On its way to the disk.
  public record Saving() implements State {}

  /// Recorded and on the disk since then.
  public record OnDisk(LocalTime time) implements State {}

  /// Typed but not recorded; the draft is on the disk since then.
  public record DraftKept(LocalTime time) implements State {}

  /// Nothing was saved. The pill keeps to these two words: the reason is told when it is asked for.
  ///
  /// @param reason a sentence that says why
  public record NotSaved(String reason) implements State {}

  public SaveState() {
    getStyleClass().setAll("tag", "save-state");
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.TEXT);
    setTextOverrun(OverrunStyle.ELLIPSIS);
    setMinWidth(USE_PREF_SIZE);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /// Sets what is done when the person asks why something is not saved.
  ///
  /// @param tell given the reason
  public void onWhy(Consumer<String> tell) {
    setOnAction(_ -> why.ifPresent(tell));
  }

  /// Keeps to its sign where there is little room, but never while something is not saved.
  public void setNarrow(boolean next) {
    narrow = next;
    fit();
  }

  private void fit() {
    setContentDisplay(narrow && why.isEmpty() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  /// Shows a state, or nothing where nothing was saved yet.
  public void show(Optional<State> state) {
    setVisible(state.isPresent());
    state.ifPresent(this::show);
  }

  /// Shows a state.
  public void show(State state) {
    setVisible(true);
    why = state instanceof NotSaved(var reason) ? Optional.of(reason) : Optional.empty();
    Nodes.tip(this, why.orElse(""));
    setFocusTraversable(why.isPresent());
    fit();
    setAccessibleRole(why.isPresent() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
    setAccessibleHelp(why.orElse(null));
    switch (state) {
      case Saving() -> show("saving …", "neutral", Feather.LOADER);
      case OnDisk(var time) -> show("on disk " + TIME.format(time), "good", Feather.CHECK);
      case DraftKept(var time) -> show("draft kept " + TIME.format(time), "info", Feather.EDIT_3);
      case NotSaved _ -> show("not saved", "bad", Feather.ALERT_TRIANGLE);
    }
  }

  private void show(String text, String look, Feather icon) {
    setText(text);
    setGraphic(Icons.of(icon));
    getStyleClass().setAll("tag", "save-state", look);
  }
}
