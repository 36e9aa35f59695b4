package starboard.desktop.loading;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.loading.Preview;
import starboard.desktop.frame.Tabs;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Notice;

/// What loading a file would do or has done: how much, what changes, how it was understood, and
/// what stands in its way.
final class PreviewView extends VBox {
  /// @param done whether it is on disk
  PreviewView(Preview preview, boolean done) {
    getStyleClass().add("preview");
    var summary = new Label(preview.file() + ": " + preview.summary());
    summary.setWrapText(true);
    summary.getStyleClass().add(Looks.STRONG);
    getChildren().add(summary);
    for (var notice : preview.notices()) getChildren().add(new Notice(Notice.Weight.INFO, notice));
    var tabs = new Tabs();
    if (preview.problems().total() > 0)
      tabs.add(counted("Problems", preview.problems().total()), FoundList.of(preview.problems()));
    if (!preview.changes().isEmpty())
      tabs.add(
          counted("Changes", preview.changes().size()), new ChangesTable(preview.changes(), done));
    if (!preview.remarks().isEmpty())
      tabs.add(counted("Remarks", preview.remarks().size()), FoundList.of(preview.remarks()));
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren().add(tabs);
  }

  private static String counted(String name, int count) {
    return String.format(Locale.UK, "%s %,d", name, count);
  }
}
