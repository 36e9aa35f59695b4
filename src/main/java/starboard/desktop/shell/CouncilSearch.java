package starboard.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.Council;
import starboard.desktop.frame.CouncilFinder;
import starboard.desktop.frame.Suggestions;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.SearchField;
import starboard.desktop.kit.Shortcut;

/// The search in the bar along the top: councils as one types. The last line leads to the search
/// over the evidence.
final class CouncilSearch {
  private static final int SHOWN = 8;

  private final SearchField field = new SearchField("Search councils … " + Shortcut.SEARCH.words());
  private final ObservableValue<List<Council>> councils;
  private final Consumer<Council> open;
  private final Consumer<String> findEvidence;
  private final Suggestions suggestions;

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
    suggestions = new Suggestions("search-results", layer, field);
    field.textProperty().subscribe(this::search);
  }

  SearchField field() {
    return field;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void search(String text) {
    var found = CouncilFinder.find(councils.getValue(), text);
    var next = new ArrayList<Suggestions.Line>();
    found.stream().limit(SHOWN).forEach(it -> next.add(line(it)));
    next.add(evidence(text.strip()));
    suggestions.show(next);
    if (found.size() > SHOWN)
      suggestions.after(SHOWN, (found.size() - SHOWN) + " more; type on to narrow them");
    if (found.isEmpty()) suggestions.above("No council has “" + text.strip() + "” in its name.");
    suggestions.place();
  }

  private Suggestions.Line line(Council council) {
    var where = council.type().title() + ", " + council.region().title();
    return suggestions.line(council.name(), where, () -> open.accept(council));
  }

  private Suggestions.Line evidence(String words) {
    var line =
        suggestions.line(
            "Search the evidence for “" + words + "”", "", () -> findEvidence.accept(words));
    line.node().getChildren().addFirst(Icons.of(Feather.SEARCH));
    line.node().getStyleClass().add("evidence");
    return line;
  }
}
