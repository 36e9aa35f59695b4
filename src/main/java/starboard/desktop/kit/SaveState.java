package starboard.desktop.kit;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// Where the person's work is: the pill in the bar along the top of the window.
public final class SaveState extends Label {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  /// What can be said of it.
  public sealed interface State {}

  /// On its way to the disk.
  public record Saving() implements State {}

  /// Recorded and on the disk since then.
  public record OnDisk(LocalTime time) implements State {}

  /// Typed but not recorded; the draft is on the disk since then.
  public record DraftKept(LocalTime time) implements State {}

  /// Nothing was saved.
  ///
  /// @param reason a sentence that says why and what to do
  public record NotSaved(String reason) implements State {}

  public SaveState() {
    getStyleClass().addAll("tag", "save-state");
    setTextOverrun(OverrunStyle.ELLIPSIS);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /// Shows a state; before the first there is nothing to be seen.
  public void show(State state) {
    setVisible(true);
    setTooltip(null);
    switch (state) {
      case Saving() -> show("saving …", "neutral", Feather.LOADER);
      case OnDisk(var time) -> show("on disk " + TIME.format(time), "good", Feather.CHECK);
      case DraftKept(var time) -> show("draft kept " + TIME.format(time), "info", Feather.EDIT_3);
      case NotSaved(var reason) -> {
        show("not saved: " + reason, "bad", Feather.ALERT_TRIANGLE);
        setTooltip(new Tooltip(reason));
      }
    }
  }

  private void show(String text, String look, Feather icon) {
    setText(text);
    setGraphic(Icons.of(icon));
    getStyleClass().setAll("label", "tag", "save-state", look);
  }
}
