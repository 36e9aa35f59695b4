package starboard.desktop.judging;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.CaseView;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// Everything said on the case, and of the round where that moves its limits, the newest first;
/// where the case is shown as it stood on a day, all that was said by then.
final class HistoryView extends VBox {
  private final Moments moments;
  private final VBox lines = new VBox();
  private List<History.Line> said = List.of();

  HistoryView(CaseModel model, Moments moments) {
    this.moments = moments;
    getStyleClass().addAll(Looks.CARD, "history");
    var copy = new Button("Copy as text", Icons.of(Feather.COPY));
    copy.setOnAction(_ -> copy());
    var tools = new FlowPane(copy);
    tools.getStyleClass().add("tools");
    lines.getStyleClass().add("lines");
    getChildren().addAll(tools, lines);
    model.viewProperty().subscribe(it -> it.ifPresent(this::write));
  }

  private void write(CaseView view) {
    var now = History.of(view, moments);
    if (now.equals(said) && !lines.getChildren().isEmpty()) return;
    said = now;
    lines.getChildren().setAll(now.stream().map(HistoryView::row).toList());
    if (now.isEmpty())
      lines
          .getChildren()
          .setAll(
              new EmptyState(
                  Feather.CLOCK,
                  "Nothing has been said on this case yet",
                  "Every grade and reason that is recorded will stand here, with who and when."));
  }

  private static VBox row(History.Line line) {
    var when = Nodes.wrapped(line.when(), Looks.SMALL, Looks.STRONG);
    var who = Nodes.wrapped(line.who(), Looks.SMALL, Looks.QUIET);
    var hash = Nodes.wrapped("entry " + line.entry(), Looks.SMALL, Looks.QUIET, "hash");
    HBox.setHgrow(who, Priority.ALWAYS);
    who.setMaxWidth(Double.MAX_VALUE);
    when.setMinWidth(USE_PREF_SIZE);
    hash.setMinWidth(USE_PREF_SIZE);
    var row = new VBox(new HBox(when, who, hash), Nodes.wrapped(line.what()));
    if (!line.change().isEmpty()) row.getChildren().add(Nodes.wrapped(line.change(), Looks.STRONG));
    if (!line.why().isEmpty()) row.getChildren().add(Nodes.wrapped(line.why()));
    if (!line.was().isEmpty()) row.getChildren().add(Nodes.wrapped(line.was(), Looks.QUIET));
    row.getStyleClass().add("line");
    return row;
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(
        said.stream().map(History.Line::text).collect(Collectors.joining(System.lineSeparator())));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
