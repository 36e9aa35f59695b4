package starboard.desktop.star;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Tag;
import starboard.rating.Sentences;
import starboard.rating.Subject;

/// What each judgement adds to the points, and which limits bite.
final class HowView extends GridPane {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final List<Row> rows = new ArrayList<>();
  private final Label total = Parts.wrapped(Looks.STRONG, Looks.FIGURE);

  /// One judgement: its line, where a limit lowers it why, and what else must be known.
  private record Row(Label grade, Label points, Tag bite, Label notes) {}

  HowView() {
    getStyleClass().add("how");
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    var figures = new ColumnConstraints();
    figures.setHalignment(HPos.RIGHT);
    figures.setMinWidth(Region.USE_PREF_SIZE);
    var words = new ColumnConstraints();
    words.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().setAll(wide, words, figures);
    for (var subject : Subject.values()) add(subject);
    addRow(getRowCount(), Parts.label("Total", Looks.STRONG), new Label(), total);
  }

  private void add(Subject subject) {
    var row =
        new Row(
            Parts.wrapped("grade"),
            Parts.wrapped(Looks.FIGURE),
            new Tag(Tag.Tone.WARN, ""),
            Parts.wrapped(Looks.SMALL, "note"));
    row.bite().setWrapText(true);
    row.bite().setMinHeight(Region.USE_PREF_SIZE);
    rows.add(row);
    addRow(getRowCount(), Parts.label(Sentences.title(subject)), row.grade(), row.points());
    add(row.bite(), 0, getRowCount(), 3, 1);
    add(row.notes(), 0, getRowCount(), 3, 1);
  }

  void show(StarCard card) {
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var line = card.lines().get(i);
      row.grade().setText(line.grade());
      row.grade().pseudoClassStateChanged(OPEN, line.open());
      row.points().setText(line.points());
      Parts.show(row.bite(), StarCards.capital(line.bite()));
      Parts.show(row.notes(), StarCards.capital(String.join("\n", line.notes())));
    }
    total.setText(card.total());
  }
}
