package starboard.desktop.evidence;

import javafx.scene.layout.VBox;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Notice;

/// What is said above the evidence: why something was not done, what was done, and how far the
/// keeping of files is.
final class Messages extends VBox {
  private final EvidenceModel model;
  private final DropController drops;

  Messages(EvidenceModel model, DropController drops) {
    this.model = model;
    this.drops = drops;
    getStyleClass().add("messages");
    model.saidProperty().subscribe(_ -> show());
    model.notedProperty().subscribe(_ -> show());
    drops.progressProperty().subscribe(_ -> show());
  }

  private void show() {
    getChildren().clear();
    var progress = drops.progressProperty().get();
    if (!progress.isEmpty())
      getChildren().add(new Notice(Notice.Weight.INFO, progress).with("Cancel", drops::cancel));
    var said = model.saidProperty().get();
    if (!said.isEmpty())
      getChildren()
          .add(new Notice(Notice.Weight.WARN, said).dismissed(() -> model.saidProperty().set("")));
    var noted = model.notedProperty().get();
    if (!noted.isEmpty())
      getChildren()
          .add(
              new Notice(Notice.Weight.INFO, noted).dismissed(() -> model.notedProperty().set("")));
    Nodes.present(this, !getChildren().isEmpty());
  }
}
