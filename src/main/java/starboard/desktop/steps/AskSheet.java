package starboard.desktop.steps;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Sheet;

/// A form over the window for one act. Where the act is refused the form stays with what was typed
/// and says why.
public final class AskSheet {
  private final VBox fields = new VBox();
  private final Label refused = Nodes.wrapped("", "refused");
  private final Sheet sheet;

  /// @param about what the act does, in a sentence
  public AskSheet(String title, String about) {
    fields.getStyleClass().add("ask-sheet");
    fields.getChildren().add(Nodes.wrapped(about, Looks.QUIET));
    refused.setId("ask-refused");
    Nodes.show(refused, "");
    sheet = new Sheet(title, new VBox(fields, refused));
  }

  public AskSheet with(Node field) {
    fields.getChildren().add(field);
    return this;
  }

  /// Shows the form.
  ///
  /// @param does what the button does, as a verb
  /// @param act does it and tells the trouble where there is one
  public void show(Dialogs dialogs, String does, Consumer<AskSheet> act) {
    sheet.button("Cancel", "", sheet::leave);
    sheet.button(does, Looks.MAIN_BUTTON, () -> act.accept(this));
    dialogs.show(sheet);
    var before = texts();
    sheet.onLeave(() -> leave(dialogs, before));
  }

  /// What is typed is not lost by one key.
  private void leave(Dialogs dialogs, List<String> before) {
    if (texts().equals(before)) {
      sheet.close();
      return;
    }
    FxThread.deliver(
        dialogs.confirm(
            new Dialogs.Question(
                "Throw away what you typed?",
                "Nothing of it is recorded. Cancel goes back to the form.",
                "Throw away",
                true)),
        yes -> {
          if (yes) sheet.close();
        },
        _ -> {});
  }

  private List<String> texts() {
    return fields.lookupAll(".text-input").stream()
        .filter(TextInputControl.class::isInstance)
        .map(it -> ((TextInputControl) it).getText())
        .map(it -> it == null ? "" : it)
        .sorted()
        .toList();
  }

  /// Says why it was not done.
  public void refuse(Trouble trouble) {
    Nodes.show(refused, trouble.words());
  }

  public void close() {
    sheet.close();
  }
}
