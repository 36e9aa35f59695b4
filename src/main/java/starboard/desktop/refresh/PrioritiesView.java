package starboard.desktop.refresh;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.PriorityList;
import starboard.casework.CouncilId;
import starboard.casework.refresh.Ground;
import starboard.casework.refresh.PriorityReason;
import starboard.casework.refresh.PriorityWeights;
import starboard.casework.refresh.Ranked;
import starboard.desktop.frame.CouncilTable;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Preferences;
import starboard.desktop.frame.WeightBar;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Looks;

/// Which councils come first, in their order, with the reasons for each.
final class PrioritiesView extends VBox {
  private final Preferences preferences;
  private final Label count = new Label();
  private final VBox why = new VBox();
  private final CouncilTable<Ranked> table;
  private PriorityWeights weights;
  private Optional<PriorityList> shown = Optional.empty();

  PrioritiesView(Preferences preferences, Consumer<CouncilId> open) {
    this.preferences = preferences;
    weights = preferences.priorityWeights();
    getStyleClass().add("refresh-part");
    setVgrow(this, Priority.ALWAYS);
    var em = new Em();
    table =
        new CouncilTable<Ranked>("Priorities", em, it -> it.priority().council(), open)
            .figures("Place", 4, it -> Integer.toString(it.place()))
            .words("Council", 12, it -> it.priority().council().name())
            .stars("Last star", 6.5, it -> it.priority().last())
            .figures("Score", 4.2, it -> Ranked.words(it.score()))
            .words("Why", 43, PrioritiesView::reasons);
    table.setId("priorities");
    setVgrow(table, Priority.ALWAYS);
    table.getFocusModel().focusedItemProperty().subscribe(this::tellOf);
    table.setPlaceholder(new EmptyState(Feather.LIST, "Reading the councils", ""));
    count.getStyleClass().add(Looks.QUIET);
    count.setWrapText(true);
    why.getStyleClass().addAll(Looks.CARD, "why");
    why.setVisible(false);
    why.managedProperty().bind(why.visibleProperty());
    getChildren().addAll(weightBar(), count, table, why, em);
  }

  void show(PriorityList list) {
    shown = Optional.of(list);
    table.setPlaceholder(nothing(list));
    rank();
  }

  /// The work begins in the table.
  void enter() {
    table.requestFocus();
  }

  private WeightBar<PriorityReason> weightBar() {
    return new WeightBar<>(
        WeightBar.reasons(PriorityReason.values(), PriorityReason::word, PriorityReason::title),
        PriorityWeights.USUAL.by(),
        weights.by(),
        it -> weigh(new PriorityWeights(it)));
  }

  private void weigh(PriorityWeights next) {
    weights = next;
    preferences.setPriorityWeights(next);
    rank();
  }

  private void rank() {
    if (shown.isEmpty()) return;
    var list = shown.get();
    var ranked = list.ranked(weights);
    table.show(ranked);
    count.setText(
        "Something speaks for %d of %d councils. Enter opens the case."
            .formatted(ranked.size(), list.priorities().size()));
    tellOf(table.getFocusModel().getFocusedItem());
  }

  /// Every reason for the council that the focus is on, with what it adds to the score.
  private void tellOf(@Nullable Ranked ranked) {
    why.setVisible(ranked != null);
    why.getChildren().clear();
    if (ranked == null) return;
    var priority = ranked.priority();
    var name = new Label(priority.council().name());
    name.getStyleClass().add(Looks.HEADING);
    why.getChildren().add(name);
    for (var it : priority.grounds()) {
      var line =
          new Label(
              "%s, %s: %s"
                  .formatted(
                      it.reason().title(),
                      Ranked.words(priority.score(it.reason(), weights)),
                      it.words()));
      line.setWrapText(true);
      why.getChildren().add(line);
    }
  }

  private static EmptyState nothing(PriorityList list) {
    return list.round().terms().from().isEmpty()
        ? new EmptyState(
            Feather.LIST,
            "No round before this one",
            "Priorities follow from the last rating, and this round was opened from no other.")
        : new EmptyState(
            Feather.CHECK_CIRCLE,
            "Nothing speaks for any council",
            "No limit bit in the last round, no council is close to an edge, no assessment is due"
                + " and no evidence waits; or the weights of those reasons are 0.");
  }

  private static String reasons(Ranked ranked) {
    return ranked.priority().grounds().stream()
        .map(Ground::words)
        .collect(Collectors.joining(" · "));
  }
}
