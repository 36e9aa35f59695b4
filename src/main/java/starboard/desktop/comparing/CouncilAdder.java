package starboard.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import starboard.casework.Council;
import starboard.desktop.frame.CouncilFinder;
import starboard.desktop.frame.Suggestions;
import starboard.desktop.kit.SearchField;

/// Finds a council to add to the comparison as one types.
final class CouncilAdder {
  private static final int SHOWN = 6;

  private final SearchField field = new SearchField("Add a council …");
  private final Suggestions suggestions;
  private final Consumer<Council> add;
  private List<Council> councils = List.of();

  /// @param layer the pane in which the councils found are shown
  /// @param add told which was chosen
  CouncilAdder(Pane layer, Consumer<Council> add) {
    this.add = add;
    field.setId("compare-add");
    field.setAccessibleText("Add a council to the comparison");
    field.getStyleClass().add("council-adder");
    suggestions = new Suggestions("compare-found", layer, field);
    field.textProperty().subscribe(this::search);
  }

  SearchField field() {
    return field;
  }

  /// The councils that can be added.
  void offer(List<Council> next) {
    councils = List.copyOf(next);
  }

  private void search(String text) {
    var found = CouncilFinder.find(councils, text);
    var lines = new ArrayList<Suggestions.Line>();
    for (var it : found.subList(0, Math.min(SHOWN, found.size())))
      lines.add(
          suggestions.line(
              it.name(), it.type().title() + ", " + it.region().title(), () -> add.accept(it)));
    suggestions.show(lines);
    if (found.isEmpty()) suggestions.above("No other council of the round is called so.");
    suggestions.place();
  }
}
