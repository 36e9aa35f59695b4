package starboard.desktop.judging;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// Why something was not recorded, and the way to where that can be mended.
final class TroubleLine extends VBox {
  private static final String RISE = "rise-from-zero-is-justified";

  private final CaseWays ways;
  private final Label words = Nodes.wrapped("", Looks.SMALL, "failed");
  private final Button statement;

  TroubleLine(CaseWays ways) {
    this.ways = ways;
    getStyleClass().add("trouble");
    statement = Nodes.small("Write the statement …", () -> ways.open(CaseWays.YEAR));
    statement.setAccessibleText("Write the statement that justifies a rise, in Year");
    getChildren().addAll(words, statement);
    show(Optional.empty(), Trouble::words);
  }

  /// @param told how the trouble is told
  void show(Optional<Trouble> trouble, Function<Trouble, String> told) {
    Nodes.present(this, trouble.isPresent());
    words.setText(trouble.map(told).orElse(""));
    words.setTooltip(
        trouble
            .filter(it -> !it.rule().isEmpty())
            .map(it -> new Tooltip("Rule: " + it.rule()))
            .orElse(null));
    boolean rise = trouble.filter(it -> it.rule().equals(RISE)).isPresent();
    Nodes.present(statement, rise && ways.has(CaseWays.YEAR));
  }
}
