package starboard.desktop.consistency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import starboard.application.QueueSheet;
import starboard.application.QueueSheets;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;

/// Saves the queue as it is shown; a page is opened to be printed.
final class QueueExport extends MenuButton {
  private final Office office;
  private final Supplier<Optional<QueueSheet>> sheet;

  QueueExport(Office office, Supplier<Optional<QueueSheet>> sheet) {
    super("Save or print");
    this.office = office;
    this.sheet = sheet;
    setId("queue-export");
    setMinWidth(USE_PREF_SIZE);
    item("Print …", QueueSheets.Form.PAGE);
    item("Save as CSV …", QueueSheets.Form.CSV);
    item("Save as JSON …", QueueSheets.Form.JSON);
  }

  private void item(String does, QueueSheets.Form form) {
    var item = new MenuItem(does);
    item.setOnAction(_ -> sheet.get().ifPresent(it -> save(it, form)));
    getItems().add(item);
  }

  private void save(QueueSheet queue, QueueSheets.Form form) {
    var kind = new Dialogs.FileKind(form.title(), List.of(form.word()));
    var name = "%s-consistency.%s".formatted(queue.list().round().id(), form.word());
    FxThread.deliver(
        office.dialogs().fileToSave("Save the consistency queue", kind, name),
        it -> it.ifPresent(file -> save(queue, form, file)),
        fault -> tell(fault.toString()));
  }

  private void save(QueueSheet queue, QueueSheets.Form form, Path file) {
    FxThread.deliver(
        CompletableFuture.runAsync(() -> write(queue, form, file)),
        _ -> {
          if (form == QueueSheets.Form.PAGE) office.dialogs().open(file.toUri());
        },
        fault ->
            tell(
                "%s could not be written: %s"
                    .formatted(
                        file,
                        fault instanceof UncheckedIOException io ? io.getCause() : fault)));
  }

  private void write(QueueSheet queue, QueueSheets.Form form, Path file) {
    try (var out = Files.newBufferedWriter(file)) {
      office.files().queue().write(queue, form, out);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void tell(String why) {
    var _ = office.dialogs().tell("Not saved", why);
  }
}
