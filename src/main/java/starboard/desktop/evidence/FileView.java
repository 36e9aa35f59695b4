package starboard.desktop.evidence;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceId;

/// The file of an item: opened by its name, saved elsewhere, known by its hash.
final class FileView extends FlowPane {
  private static final int DIGITS = 12;
  private static final long KILOBYTE = 1024;

  private final FileController files;

  FileView(FileController files) {
    this.files = files;
    getStyleClass().add("file-line");
  }

  void show(EvidenceId id, Optional<Attachment> attachment, Rights rights) {
    getChildren().clear();
    attachment.ifPresentOrElse(
        this::add, () -> getChildren().add(Nodes.wrapped("No file.", Looks.QUIET)));
    var does = attachment.isEmpty() ? "Attach a file …" : "Replace it …";
    var attach = Nodes.button(does, () -> files.attach(id));
    attach.setDisable(!rights.recording().isEmpty());
    getChildren().add(attach);
  }

  private void add(Attachment file) {
    var name = new Hyperlink(file.name(), Icons.of(Feather.PAPERCLIP));
    name.setAccessibleText("Open " + file.name());
    name.setTooltip(new Tooltip("Open it with the program that the system has for it"));
    name.setOnAction(_ -> files.open(file));
    var hash = new Hyperlink("SHA-256 " + file.hash().substring(0, DIGITS) + " …");
    hash.getStyleClass().add("hash");
    hash.setAccessibleText("Copy the hash of " + file.name());
    hash.setTooltip(new Tooltip("Copy it in full: " + file.hash()));
    hash.setOnAction(_ -> copy(file.hash()));
    var size = Nodes.wrapped(size(file.size()), Looks.QUIET);
    getChildren().addAll(name, size, hash);
    getChildren().add(Nodes.button("Save a copy as …", () -> files.saveAs(file)));
  }

  /// A size as people read it, for example `1.4 MB`.
  static String size(long bytes) {
    if (bytes < KILOBYTE) return bytes + " bytes";
    if (bytes < KILOBYTE * KILOBYTE) return (bytes + KILOBYTE / 2) / KILOBYTE + " kB";
    return String.format(java.util.Locale.UK, "%.1f MB", bytes / (double) (KILOBYTE * KILOBYTE));
  }

  private static void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
