package starboard.desktop.comparing;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.consistency.comparing.Aspect;
import starboard.consistency.comparing.Comparison;
import starboard.consistency.comparing.Line;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// The lines of a comparison, one column a council. Where councils differ the line is marked and in
/// bold, and whoever is unlike the others has a bar beside the words; what is the same recedes.
final class ComparisonGrid extends GridPane {
  private static final double TITLES = 13;
  private static final double COUNCIL = 9;

  private final Em em = new Em();
  private final DoubleProperty shift = new SimpleDoubleProperty();

  ComparisonGrid() {
    getStyleClass().add("comparison-grid");
    setMaxWidth(Double.MAX_VALUE);
    em.onChange(this::fit);
  }

  /// Keeps the names of the councils in sight while the grid, which stands first in what scrolls,
  /// scrolls under them.
  void holdNamesIn(ScrollPane scroll) {
    Runnable hold =
        () -> {
          double all = scroll.getContent().getLayoutBounds().getHeight();
          double above = scroll.getVvalue() * (all - scroll.getViewportBounds().getHeight());
          shift.set(Math.clamp(above, 0, Math.max(0, getHeight() - 3 * em.pixels())));
        };
    scroll.vvalueProperty().subscribe(_ -> hold.run());
    scroll.viewportBoundsProperty().subscribe(_ -> hold.run());
    heightProperty().subscribe(_ -> hold.run());
  }

  /// @param onlyDifferences whether lines in which all are alike are left out
  void show(Comparison comparison, CouncilHead.Ways ways, boolean onlyDifferences) {
    var councils = comparison.councils();
    getChildren().setAll(em);
    getColumnConstraints().clear();
    for (int i = 0; i <= councils.size(); i++) getColumnConstraints().add(new ColumnConstraints());
    fit();
    addName(new Region(), 0);
    for (int i = 0; i < councils.size(); i++) {
      addName(CouncilHead.name(councils.get(i), ways), i + 1);
      add(new CouncilHead(councils.get(i), ways), i + 1, 1);
    }
    int row = 2;
    for (var aspect : Aspect.values()) {
      var lines = comparison.lines(aspect);
      if (lines.isEmpty()) continue;
      add(heading(aspect, lines), 0, row++, councils.size() + 1, 1);
      for (var line : lines) if (line.differs() || !onlyDifferences) add(comparison, line, row++);
    }
  }

  private void addName(Region name, int column) {
    name.getStyleClass().add("held");
    name.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    name.setViewOrder(-1);
    name.translateYProperty().bind(shift);
    add(name, column, 0);
  }

  private void fit() {
    for (int i = 0; i < getColumnConstraints().size(); i++) {
      var column = getColumnConstraints().get(i);
      var width = (i == 0 ? TITLES : COUNCIL) * em.pixels();
      column.setMinWidth(width);
      column.setPrefWidth(width);
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
    }
  }

  private static Node heading(Aspect aspect, List<Line> lines) {
    var differing = lines.stream().filter(Line::differs).count();
    var label =
        new Label(
            "%s: %s"
                .formatted(
                    aspect.title(),
                    differing == 0 ? "all alike" : differing + " of " + lines.size() + " differ"));
    label.getStyleClass().addAll(Looks.SUBHEADING, "aspect");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private void add(Comparison comparison, Line line, int row) {
    var title = Nodes.wrapped(line.differs() ? "≠ " + line.title() : line.title(), "title");
    title.getStyleClass().add(line.differs() ? "differs" : "alike");
    add(title, 0, row);
    for (int i = 0; i < line.cells().size(); i++) add(cell(comparison, line, i), i + 1, row);
  }

  private static Node cell(Comparison comparison, Line line, int council) {
    var cell = line.cells().get(council);
    var box = new VBox(Nodes.wrapped(cell.words(), "words"));
    if (!cell.more().isBlank())
      box.getChildren().add(Nodes.wrapped(cell.more(), Looks.SMALL, "more"));
    box.getStyleClass().addAll("cell", line.differs() ? "differs" : "alike");
    if (line.standsOut(council)) box.getStyleClass().add("stands-out");
    if (line.aspect() == Aspect.REASONS) box.getStyleClass().add("prose-cell");
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(
        "%s, %s: %s%s"
            .formatted(
                comparison.councils().get(council).council().name(),
                line.title(),
                cell.whole(),
                line.standsOut(council) ? ", unlike the others" : ""));
    return box;
  }
}
