package starboard.desktop.kit;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks with sheets in the window, and with the system's own dialogs for files.
public final class WindowDialogs implements Dialogs {
  private final SheetPane pane;
  private final Consumer<URI> browser;

  /// @param browser opens an address outside of the program
  public WindowDialogs(SheetPane pane, Consumer<URI> browser) {
    this.pane = pane;
    this.browser = browser;
  }

  @Override
  public CompletionStage<Boolean> confirm(Question question) {
    var answer = new CompletableFuture<Boolean>();
    var sheet = new Sheet(question.title(), text(question.text()));
    sheet.button("Cancel", "", sheet::close);
    var look = question.danger() ? Looks.DANGER_BUTTON : Looks.MAIN_BUTTON;
    sheet.button(
        question.yes(),
        look,
        () -> {
          answer.complete(true);
          sheet.close();
        });
    pane.show(sheet);
    FxThread.deliver(sheet.closed(), _ -> answer.complete(false), answer::completeExceptionally);
    return answer;
  }

  @Override
  public CompletionStage<Void> tell(String title, String text) {
    var sheet = new Sheet(title, text(text));
    sheet.button("Close", Looks.MAIN_BUTTON, sheet::close);
    pane.show(sheet);
    return sheet.closed();
  }

  @Override
  public void show(Sheet sheet) {
    pane.show(sheet);
  }

  @Override
  public CompletionStage<Optional<Path>> fileToOpen(String title, FileKind kind) {
    return chosen(chooser(title, kind).showOpenDialog(window()));
  }

  @Override
  public CompletionStage<Optional<Path>> fileToSave(String title, FileKind kind, String name) {
    var chooser = chooser(title, kind);
    chooser.setInitialFileName(name);
    return chosen(chooser.showSaveDialog(window()));
  }

  @Override
  public CompletionStage<Optional<Path>> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return chosen(chooser.showDialog(window()));
  }

  @Override
  public void open(URI address) {
    browser.accept(address);
  }

  private Window window() {
    return pane.getScene().getWindow();
  }

  private static FileChooser chooser(String title, FileKind kind) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    var patterns = kind.endings().stream().map(it -> "*." + it).toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), patterns));
    return chooser;
  }

  private static CompletionStage<Optional<Path>> chosen(@Nullable File file) {
    return CompletableFuture.completedFuture(Optional.ofNullable(file).map(File::toPath));
  }

  private static Label text(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("sheet-text");
    return label;
  }
}
