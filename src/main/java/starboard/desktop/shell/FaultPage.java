package starboard.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.StoreFault;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;

/// The whole window while the store cannot be opened: what is wrong, what to do, and where it lies.
public final class FaultPage extends StackPane {
  /// @param again tries to open the store once more
  /// @param quit closes the window
  public FaultPage(Throwable fault, String place, Runnable again, Runnable quit) {
    getStyleClass().add("fault-page");
    var words = Words.of(fault);
    var alarm = Icons.of(Feather.ALERT_OCTAGON);
    alarm.getStyleClass().add("alarm");
    var title = new Label(words.title(), alarm);
    title.getStyleClass().add(Looks.TITLE);
    title.setWrapText(true);
    var path = new TextField(place);
    path.setEditable(false);
    path.setId("store-place");
    // The first focus belongs to the button; the place is in the copied message too.
    path.setFocusTraversable(false);
    var tryAgain = new Button("Try again");
    tryAgain.getStyleClass().add(Looks.MAIN_BUTTON);
    tryAgain.setDefaultButton(true);
    tryAgain.setOnAction(_ -> again.run());
    var copy = new Button("Copy this message");
    copy.setOnAction(_ -> copy(words.all() + "\n" + place));
    var leave = new Button("Quit");
    leave.setOnAction(_ -> quit.run());
    var buttons = new FlowPane(tryAgain, copy, leave);
    buttons.getStyleClass().add("buttons");
    var card =
        new VBox(
            title,
            text(words.sentence()),
            text(words.remedy()),
            new FormRow("Where the store lies", path, ""),
            buttons);
    card.getStyleClass().add(Looks.CARD);
    card.setMaxHeight(USE_PREF_SIZE);
    getChildren().add(card);
    sceneProperty().subscribe(_ -> FxThread.later(tryAgain::requestFocus));
  }

  /// What is said of a fault.
  record Words(String title, String sentence, String remedy) {
    static Words of(Throwable fault) {
      if (!(fault instanceof StoreFault known))
        return new Words(
            "Starboard cannot start",
            "A fault of the program stopped the opening of the store; what happened is in the log.",
            "Try again; if it stays, send the newest file of the folder “logs” to whoever looks"
                + " after Starboard for you.");
      return switch (known.kind()) {
        case IN_USE ->
            new Words(
                "The store is open elsewhere",
                known.sentence(),
                "Close the other Starboard, also a command that still runs, and try again.");
        case NEWER ->
            new Words(
                "The store is from a newer Starboard",
                known.sentence(),
                "Install the newer version. Nothing in the store was changed.");
        case DAMAGED ->
            new Words(
                "The store is damaged",
                known.sentence(),
                "Nothing in it was changed. Put a backup of the folder in its place and try again;"
                    + " keep the damaged one.");
        case NOT_A_STORE ->
            new Words(
                "This folder is not a store",
                known.sentence(),
                "Choose another folder for the store. Nothing in this one was changed.");
        case MISSING ->
            new Words(
                "The store is not there",
                known.sentence(),
                "If it lies on a drive that is not connected, connect it and try again.");
        case EXISTS, NOT_SAVED ->
            new Words(
                "The store cannot be written",
                known.sentence(),
                "Look whether the disk is full and whether you may write to the folder, and try"
                    + " again.");
      };
    }

    String all() {
      return title + "\n" + sentence + "\n" + remedy;
    }
  }

  private static void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static Label text(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
