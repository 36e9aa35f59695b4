package starboard.desktop.shell;

import java.util.ArrayList;
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
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.Council;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.SearchField;
import starboard.desktop.kit.Shortcut;

/// The search in the bar along the top: results as one types, arrows move among them, Enter opens.
/// The last line leads to the search over the evidence.
///
/// The results lie in a layer over the window, below the field; the focus stays in the field.
final class CouncilSearch {
  private static final int SHOWN = 8;
  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  private final SearchField field = new SearchField("Search councils … " + Shortcut.SEARCH.words());
  private final VBox results = new VBox();
  private final ObservableValue<List<Council>> councils;
  private final Consumer<Council> open;
  private final Consumer<String> findEvidence;
  private List<Line> lines = List.of();
  private int aimed;

  /// A line that can be chosen.
  private record Line(HBox node, String name, Runnable choose) {}

  /// @param layer the pane over the window in which results are shown
  /// @param open told which council was chosen
  /// @param findEvidence told for what to search the evidence
  CouncilSearch(
      Pane layer,
      ObservableValue<List<Council>> councils,
      Consumer<Council> open,
      Consumer<String> findEvidence) {
    this.councils = councils;
    this.open = open;
    this.findEvidence = findEvidence;
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
    var found = CouncilFinder.find(councils.getValue(), text);
    var next = new ArrayList<Line>();
    found.stream().limit(SHOWN).forEach(it -> next.add(line(it)));
    next.add(evidence(text.strip()));
    lines = List.copyOf(next);
    var shown = results.getChildren();
    shown.setAll(lines.stream().map(Line::node).toList());
    if (found.isEmpty()) shown.addFirst(note("No council has “" + text.strip() + "” in its name."));
    if (found.size() > SHOWN)
      shown.add(SHOWN, note((found.size() - SHOWN) + " more; type on to narrow them"));
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

  private Line line(Council council) {
    var where = council.type().title() + ", " + council.region().title();
    return line(council.name(), where, () -> open.accept(council));
  }

  private Line evidence(String words) {
    var line =
        line("Search the evidence for “" + words + "”", "", () -> findEvidence.accept(words));
    line.node().getChildren().addFirst(Icons.of(Feather.SEARCH));
    line.node().getStyleClass().add("evidence");
    return line;
  }

  private Line line(String title, String beside, Runnable chosen) {
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

  private static Label note(String text) {
    var note = new Label(text);
    note.getStyleClass().addAll(Looks.QUIET, Looks.SMALL, "note");
    return note;
  }

  private void aim(int at) {
    aimed = at;
    for (int i = 0; i < lines.size(); i++)
      lines.get(i).node().pseudoClassStateChanged(AIMED, i == at);
    field.setAccessibleHelp(lines.get(at).name() + ", " + (at + 1) + " of " + lines.size());
  }

  private void onKey(KeyEvent event) {
    if (!isOpen() || event.isAltDown() || event.isShortcutDown()) return;
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
