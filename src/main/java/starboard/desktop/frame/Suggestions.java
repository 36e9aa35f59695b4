package starboard.desktop.frame;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.SearchField;

/// What a search field offers as one types: arrows move among the lines, Enter chooses.
///
/// The lines lie in a layer over what is below the field; the focus stays in the field.
public final class Suggestions {
  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  private final SearchField field;
  private final VBox box = new VBox();
  private List<Line> lines = List.of();
  private int aimed;

  /// A line that can be chosen.
  public record Line(HBox node, String name, Runnable choose) {}

  /// @param id of the box with the lines
  /// @param layer the pane in which they are shown
  public Suggestions(String id, Pane layer, SearchField field) {
    this.field = field;
    box.getStyleClass().add("search-results");
    box.setId(id);
    box.setManaged(false);
    box.setVisible(false);
    box.setViewOrder(-1);
    layer.getChildren().add(box);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field.focusedProperty().subscribe(it -> box.setVisible(it && isOpen()));
  }

  /// A line; choosing it empties the field.
  public Line line(String title, String beside, Runnable chosen) {
    var name = new Label(title);
    name.setMinWidth(beside.isEmpty() ? 0 : Region.USE_PREF_SIZE);
    var where = new Label(beside);
    where.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var node = new HBox(name, gap, where);
    node.getStyleClass().add("result");
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.setAccessibleText(beside.isEmpty() ? title : title + ", " + beside);
    var line =
        new Line(
            node,
            title,
            () -> {
              field.clear();
              chosen.run();
            });
    node.setOnMousePressed(_ -> line.choose().run());
    return line;
  }

  /// Words among the lines that cannot be chosen.
  public static Label note(String text) {
    var note = new Label(text);
    note.getStyleClass().addAll(Looks.QUIET, Looks.SMALL, "note");
    return note;
  }

  /// Shows these lines in place of others.
  public void show(List<Line> next) {
    lines = List.copyOf(next);
    box.getChildren().setAll(lines.stream().map(Line::node).toList());
  }

  /// Puts a note before all lines.
  public void above(String text) {
    box.getChildren().addFirst(note(text));
  }

  /// Puts a note after some lines.
  public void after(int count, String text) {
    box.getChildren().add(count, note(text));
  }

  /// Shows them where something is typed, the first line aimed at.
  public void place() {
    box.setVisible(isOpen() && field.isFocused());
    if (!box.isVisible()) return;
    aim(0);
    box.applyCss();
    var corner = box.getParent().sceneToLocal(field.localToScene(0, field.getHeight()));
    var width = Math.max(field.getWidth(), box.prefWidth(-1));
    box.resizeRelocate(corner.getX(), corner.getY() + 2, width, box.prefHeight(width));
  }

  private boolean isOpen() {
    return !field.getText().isBlank();
  }

  private void aim(int at) {
    if (lines.isEmpty()) return;
    aimed = at;
    for (int i = 0; i < lines.size(); i++)
      lines.get(i).node().pseudoClassStateChanged(AIMED, i == at);
    field.setAccessibleHelp(lines.get(at).name() + ", " + (at + 1) + " of " + lines.size());
  }

  private void onKey(KeyEvent event) {
    if (!isOpen() || lines.isEmpty() || event.isAltDown() || event.isShortcutDown()) return;
    switch (event.getCode()) {
      case DOWN -> aim((aimed + 1) % lines.size());
      case UP -> aim((aimed + lines.size() - 1) % lines.size());
      case ENTER -> lines.get(aimed).choose().run();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
