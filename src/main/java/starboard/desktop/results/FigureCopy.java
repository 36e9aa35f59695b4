package starboard.desktop.results;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import starboard.results.figure.Figure;

/// Copies a figure to the clipboard: as picture, as data for a spreadsheet, as text.
final class FigureCopy extends MenuButton {
  /// A picture has twice the points of the screen, so that it stays sharp in a document.
  private static final double SHARP = 2;

  private final Supplier<Optional<Figure>> figure;
  private final Node picture;
  private final Consumer<String> say;

  /// @param picture what a picture shows
  /// @param say told that it was copied
  FigureCopy(Supplier<Optional<Figure>> figure, Node picture, Consumer<String> say) {
    super("Copy");
    this.figure = figure;
    this.picture = picture;
    this.say = say;
    setId("figure-copy");
    setMinWidth(USE_PREF_SIZE);
    item("As picture", (_, content) -> content.putImage(taken()));
    item(
        "As data for a spreadsheet",
        (it, content) -> content.putString(FigureText.data(it.table())));
    item("As text", (it, content) -> content.putString(FigureText.text(it)));
  }

  private interface Filling {
    void fill(Figure figure, ClipboardContent content);
  }

  private void item(String does, Filling filling) {
    var item = new MenuItem(does);
    item.setOnAction(_ -> figure.get().ifPresent(it -> copy(does, it, filling)));
    getItems().add(item);
  }

  private void copy(String does, Figure of, Filling filling) {
    var content = new ClipboardContent();
    filling.fill(of, content);
    Clipboard.getSystemClipboard().setContent(content);
    say.accept("Copied " + does.toLowerCase(Locale.UK) + ".");
  }

  private Image taken() {
    var how = new SnapshotParameters();
    how.setTransform(Transform.scale(SHARP, SHARP));
    return picture.snapshot(how, null);
  }
}
