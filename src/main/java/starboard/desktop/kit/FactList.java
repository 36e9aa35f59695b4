package starboard.desktop.kit;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Facts one below the other: the name of each at the left, what it is beside it. A blank fact is
/// left out.
public final class FactList extends GridPane {
  private int rows;

  public FactList() {
    getStyleClass().add("fact-list");
    var names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    var facts = new ColumnConstraints();
    facts.setHgrow(Priority.ALWAYS);
    facts.setFillWidth(true);
    getColumnConstraints().setAll(names, facts);
  }

  /// Adds a fact in words.
  public FactList add(String name, String words) {
    return add(name, List.of(words));
  }

  /// Adds a fact of several lines.
  public FactList add(String name, List<String> lines) {
    var told = lines.stream().filter(it -> !it.isBlank()).toList();
    if (told.isEmpty()) return this;
    var label = new Label(Unbroken.words(String.join("\n", told)));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setAccessibleText(name + ": " + String.join("; ", told));
    return add(name, label);
  }

  /// Adds a fact that is shown by a node.
  public FactList add(String name, Node node) {
    var label = new Label(name);
    label.getStyleClass().add(Looks.QUIET);
    label.setAccessibleRole(AccessibleRole.NODE); // the fact itself says it
    setValignment(label, VPos.TOP);
    addRow(rows++, label, node);
    return this;
  }
}
