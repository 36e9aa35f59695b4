package starboard.desktop.frame;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Parts of a page side by side, equally wide; one below the other where there is too little room.
public final class Columns extends GridPane {
  private final Em em = new Em();
  private final List<Node> parts;
  private final double least;
  private List<Double> shares;
  private int shown;

  /// @param least the least width of one part, in em
  public Columns(double least, Node... parts) {
    this.least = least;
    this.parts = Arrays.asList(parts);
    shares = Collections.nCopies(parts.length, 1.0);
    getStyleClass().add("sb-columns");
    arrange(this.parts.size());
    widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
  }

  /// Gives each part another share of the width, and to all the height that there is.
  public Columns shares(Double... wanted) {
    shares = List.of(wanted);
    parts.forEach(it -> setVgrow(it, Priority.ALWAYS));
    int columns = shown;
    shown = 0;
    arrange(columns);
    return this;
  }

  private void fit() {
    boolean wide = getWidth() == 0 || getWidth() >= least * parts.size() * em.pixels();
    arrange(wide ? parts.size() : 1);
  }

  private void arrange(int columns) {
    if (columns == shown) return;
    shown = columns;
    getChildren().setAll(em);
    getColumnConstraints().clear();
    double all = shares.stream().mapToDouble(it -> it).sum();
    for (int i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      if (columns > 1) column.setPercentWidth(100 * shares.get(i) / all);
      else column.setPercentWidth(100);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < parts.size(); i++) add(parts.get(i), i % columns, i / columns);
  }
}
