package starboard.desktop.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import starboard.application.AgreementList;
import starboard.application.AgreementSheet;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;

/// Saves the figures of agreement as they are shown.
record AgreementExport(Office office) {

  /// Asks where to, and saves there.
  void save(AgreementList list) {
    var kind = new Dialogs.FileKind("Comma-separated values", List.of("csv"));
    var name = list.round().id() + "-agreement.csv";
    FxThread.deliver(
        office.dialogs().fileToSave("Save the agreement", kind, name),
        it -> it.ifPresent(file -> save(list, file)),
        fault -> tell(fault.toString()));
  }

  private void save(AgreementList list, Path file) {
    FxThread.deliver(
        CompletableFuture.runAsync(() -> write(list, file)),
        _ -> {},
        fault -> tell(file + " could not be written: " + fault.getMessage()));
  }

  private void write(AgreementList list, Path file) {
    try (var out = Files.newBufferedWriter(file)) {
      office.files().tables().write(AgreementSheet.HEADINGS, AgreementSheet.rows(list), out);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void tell(String why) {
    var _ = office.dialogs().tell("Not saved", why);
  }
}
