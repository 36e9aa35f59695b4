package starboard.desktop.judging;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.CaseView;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.indicators.KeyResult;
import starboard.rating.Subject;

/// How the service stands on its key indicators, with reasons and the certainty of their source.
/// They are shown when the person opens the quiet line that counts them, which stands elsewhere.
final class KeysView extends VBox {
  private final Subject subject;
  private final Button line = new Button();
  private List<KeyResult> shown = List.of();
  private boolean open;

  KeysView(Subject subject) {
    this.subject = subject;
    getStyleClass().add("keys");
    line.getStyleClass().setAll("button", "keys-line");
    line.setId("keys-" + subject.word());
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.setOnAction(_ -> open(!open));
    open(false);
  }

  void show(CaseView view) {
    var limits = LimitsOn.of(view, subject);
    var count = LimitWords.count(limits);
    line.setText(count);
    line.setAccessibleText(
        "%s, for %s, %s".formatted(count, subject.phrase(), open ? "shown" : "show them"));
    if (!limits.results().equals(shown)) {
      shown = limits.results();
      getChildren().setAll(shown.stream().map(KeysView::row).toList());
    }
    Nodes.present(line, !count.isEmpty());
  }

  /// The line that counts them and opens the list.
  Button line() {
    return line;
  }

  private static Label row(KeyResult result) {
    var row = Nodes.wrapped(LimitWords.result(result), Looks.SMALL, Looks.QUIET);
    var origin = result.key().origin();
    if (!origin.source().isBlank() || !origin.note().isBlank()) {
      var tooltip = new Tooltip((origin.source() + "\n" + origin.note()).strip());
      tooltip.setWrapText(true);
      tooltip.setPrefWidth(480);
      row.setTooltip(tooltip);
    }
    return row;
  }

  private void open(boolean now) {
    open = now;
    Nodes.present(this, now);
    line.setGraphic(Icons.of(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
  }
}
