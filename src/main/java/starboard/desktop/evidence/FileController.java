package starboard.desktop.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import starboard.application.Attachments;
import starboard.application.BadInput;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceId;

/// Attaches a file to an item, opens what is attached and saves copies of it, all beside the thread
/// of the window.
final class FileController {
  private static final Dialogs.FileKind ANY = new Dialogs.FileKind("All files", List.of("*"));

  private final Office office;
  private final EvidenceModel model;
  private final EvidenceController controller;

  FileController(Office office, EvidenceModel model, EvidenceController controller) {
    this.office = office;
    this.model = model;
    this.controller = controller;
  }

  /// Asks for a file and attaches it to an item.
  void attach(EvidenceId id) {
    var asked = office.dialogs().fileToOpen("Attach a file", ANY);
    FxThread.deliver(asked, it -> it.ifPresent(file -> attach(id, file)), this::failed);
  }

  private void attach(EvidenceId id, Path file) {
    var shown = model.id();
    var kept = new Taking(attachments()).keep(List.of(file), _ -> {});
    FxThread.deliver(
        kept,
        it -> {
          if (model.id().equals(shown)) controller.attach(id, Optional.of(it.getFirst()));
        },
        this::failed);
  }

  /// Opens a copy of a file with the program that the system has for it.
  void open(Attachment file) {
    var copied = Taking.aside(() -> attachments().copy(file));
    FxThread.deliver(copied, it -> office.dialogs().open(it.toUri()), this::failed);
  }

  /// Saves a copy of a file where the person wants it.
  void saveAs(Attachment file) {
    var asked = office.dialogs().fileToSave("Save a copy as", ANY, file.name());
    FxThread.deliver(asked, it -> it.ifPresent(to -> save(file, to)), this::failed);
  }

  private void save(Attachment file, Path to) {
    var saved =
        Taking.aside(() -> {
          copy(attachments().copy(file), to);
          return to;
        });
    FxThread.deliver(
        saved, it -> model.notedProperty().set("Saved a copy as %s.".formatted(it)), this::failed);
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
      // The copy that programs open cannot be written; this one is the person's own.
      var _ = to.toFile().setWritable(true, true);
    } catch (IOException e) {
      throw new CompletionException(
          new BadInput("%s was not written (%s).".formatted(to, e.getMessage())));
    }
  }

  private Attachments attachments() {
    return office.workbench().store().attachments();
  }

  private void failed(Throwable fault) {
    Taking.words(fault).ifPresent(model.saidProperty()::set);
  }
}
