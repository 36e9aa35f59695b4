package starboard.desktop.refresh;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.casework.refresh.ChangeTally;
import starboard.desktop.kit.Looks;

/// The changes among groups of councils, a line and a bar each.
final class ChangeCard extends VBox {

  /// One group of councils.
  record Line(String name, ChangeTally tally) {}

  ChangeCard(String title, List<Line> lines) {
    getStyleClass().addAll(Looks.CARD, "change-card");
    var heading = new Label(title);
    heading.getStyleClass().add(Looks.HEADING);
    var grid = new GridPane();
    grid.getStyleClass().add("change-lines");
    var names = new ColumnConstraints();
    var bars = new ColumnConstraints();
    bars.setHgrow(Priority.ALWAYS);
    bars.setFillWidth(true);
    grid.getColumnConstraints().setAll(names, bars, new ColumnConstraints());
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var name = new Label(line.name());
      name.setMinWidth(USE_PREF_SIZE);
      var words = new Label(words(line.tally()));
      words.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
      words.setMinWidth(USE_PREF_SIZE);
      grid.addRow(i, name, new ChangeBar(line.tally()), words);
    }
    getChildren().addAll(heading, grid);
  }

  /// The figures in words, for example `2 up, 1 down of 16`.
  private static String words(ChangeTally tally) {
    return "%d up, %d down of %d"
        .formatted(tally.asTheyStand().up(), tally.asTheyStand().down(), tally.councils());
  }
}
