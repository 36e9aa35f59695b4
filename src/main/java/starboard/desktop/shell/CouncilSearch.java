package starboard.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.casework.Council;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.SearchField;
import starboard.desktop.kit.Shortcut;

/// The search in the bar along the top: results as one types, arrows move among them, Enter opens.
///
/// The results lie in a layer over the window, below the field; the focus stays in the field.
final class CouncilSearch {
  private static final int SHOWN = 8;
  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  private final SearchField field = new SearchField("Search councils … " + Shortcut.SEARCH.words());
  private final VBox results = new VBox();
  private final ObservableValue<List<Council>> councils;
  private final Consumer<Council> open;
  private List<Council> found = List.of();
  private int aimed;

  /// @param layer the pane over the window in which results are shown
  /// @param open told which council was chosen
  CouncilSearch(Pane layer, ObservableValue<List<Council>> councils, Consumer<Council> open) {
    this.councils = councils;
    this.open = open;
    field.setId("search");
    field.setAccessibleText("Search councils");
    field.getStyleClass().add("council-search");
    results.getStyleClass().add("search-results");
    results.setId("search-results");
    results.setManaged(false);
    results.setVisible(false);
    layer.getChildren().add(results);
    field.textProperty().subscribe(this::search);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field.focusedProperty().subscribe(it -> results.setVisible(it && isOpen()));
  }

  SearchField field() {
    return field;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private boolean isOpen() {
    return !field.getText().isBlank();
  }

  private void search(String text) {
    found = CouncilFinder.find(councils.getValue(), text);
    aimed = 0;
    results.getChildren().clear();
    found.stream().limit(SHOWN).forEach(it -> results.getChildren().add(row(it)));
    if (found.isEmpty())
      results.getChildren().add(note("No council has “" + text.strip() + "” in its name."));
    if (found.size() > SHOWN)
      results.getChildren().add(note((found.size() - SHOWN) + " more; type on to narrow them"));
    results.setVisible(isOpen() && field.isFocused());
    if (!results.isVisible()) return;
    aim(0);
    place();
  }

  private void place() {
    results.applyCss();
    var corner = results.getParent().sceneToLocal(field.localToScene(0, field.getHeight()));
    var width = Math.max(field.getWidth(), results.prefWidth(-1));
    results.resizeRelocate(corner.getX(), corner.getY() + 2, width, results.prefHeight(width));
  }

  private HBox row(Council council) {
    var name = new Label(council.name());
    name.setMinWidth(Region.USE_PREF_SIZE);
    var where = new Label(council.type().title() + ", " + council.region().title());
    where.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(name, gap, where);
    row.getStyleClass().add("result");
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setAccessibleText(council.name() + ", " + where.getText());
    row.setOnMousePressed(_ -> choose(council));
    return row;
  }

  private static Label note(String text) {
    var note = new Label(text);
    note.getStyleClass().addAll(Looks.QUIET, Looks.SMALL, "note");
    return note;
  }

  private void aim(int at) {
    aimed = at;
    for (int i = 0; i < results.getChildren().size(); i++)
      results.getChildren().get(i).pseudoClassStateChanged(AIMED, i == at && i < found.size());
    if (!found.isEmpty())
      field.setAccessibleHelp(found.get(at).name() + ", " + (at + 1) + " of " + found.size());
  }

  private void choose(Council council) {
    field.clear();
    open.accept(council);
  }

  private void onKey(KeyEvent event) {
    if (!isOpen() || event.isAltDown() || event.isShortcutDown()) return;
    int shown = Math.min(SHOWN, found.size());
    switch (event.getCode()) {
      case DOWN -> step(1, shown);
      case UP -> step(-1, shown);
      case ENTER -> {
        if (shown > 0) choose(found.get(aimed));
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by, int shown) {
    if (shown > 0) aim(Math.floorMod(aimed + by, shown));
  }
}
