package starboard.desktop.evidence;

import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.casework.Evidence;
import starboard.casework.Register;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.EvidenceItem;
import starboard.journal.Field;
import starboard.journal.Write;

/// Two people described an item apart: what each made of it, until one is kept or it is written
/// anew.
final class ConflictSides extends VBox {
  private final Consumer<EvidenceItem> keep;

  /// @param keep keeps one of the sides
  ConflictSides(Consumer<EvidenceItem> keep) {
    this.keep = keep;
    getStyleClass().add("sides");
  }

  void show(Evidence evidence, Rights rights) {
    getChildren().clear();
    if (evidence.item() instanceof Field.Conflict<EvidenceItem>(var writes)) {
      var first = writes.getFirst().value();
      getChildren()
          .add(
              Nodes.wrapped(
                  "Described apart by %d people. Keep one, or change it as it should be."
                      .formatted(writes.size()),
                  Looks.STRONG));
      for (var write : writes) getChildren().add(side(write, first, rights));
    }
    Nodes.present(this, !getChildren().isEmpty());
  }

  private HBox side(Write<EvidenceItem> write, EvidenceItem first, Rights rights) {
    var item = write.value();
    var changed = item.equals(first) ? "" : ". " + ItemChanges.words(first, item);
    var words =
        Nodes.wrapped(
            "%s, %s: %s “%s”%s"
                .formatted(
                    write.by().author().person(),
                    Dates.words(write.by().at(), Register.ZONE),
                    item.kind().title(),
                    item.title(),
                    changed));
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var button = Nodes.button("Keep this", () -> keep.accept(item));
    button.setAccessibleText("Keep what " + write.by().author().person() + " wrote");
    button.setDisable(!rights.recording().isEmpty());
    var line = new HBox(words, button);
    line.getStyleClass().add("side");
    return line;
  }
}
