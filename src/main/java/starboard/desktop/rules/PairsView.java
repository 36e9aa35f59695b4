package starboard.desktop.rules;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.SearchField;

/// What the published record says of the pairs: how many stand how, and each of them.
final class PairsView extends VBox {
  private final RuleBookModel model;
  private final FlowPane standings = new FlowPane();
  private final CheckBox differing = new CheckBox();
  private final Label count = new Label();
  private final Label text = new Label();
  private final PairTable table;
  private final SearchField search = new SearchField("Filter pairs, for example Poor");

  PairsView(RuleBookModel model) {
    this.model = model;
    getStyleClass().add("pairs-view");
    setVgrow(this, Priority.ALWAYS);
    var em = new Em();
    table = new PairTable(model, em);
    setVgrow(table, Priority.ALWAYS);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().add(Looks.QUIET);
    standings.getStyleClass().add("standings");
    search.setId("filter-pairs");
    search
        .textProperty()
        .subscribe(it -> change(f -> new RuleBookModel.Filter(it, f.standing(), f.differing())));
    differing.setOnAction(
        _ -> change(f -> new RuleBookModel.Filter(f.text(), f.standing(), differing.isSelected())));
    count.getStyleClass().add(Looks.QUIET);
    count.setMinWidth(Region.USE_PREF_SIZE);
    var bar = new FlowPane(search, differing, count);
    bar.getStyleClass().add("bar");
    table.setPlaceholder(
        new EmptyState(
                Feather.SEARCH, "No pair matches", "No pair has everything that you chose above.")
            .with("Show all pairs", () -> model.filterProperty().set(RuleBookModel.Filter.ALL)));
    getChildren().addAll(text, standings, bar, table, em);
    InvalidationListener counting =
        _ -> count.setText(model.matching().size() + " of " + model.pairs());
    model.matching().addListener(counting);
    model.filterProperty().subscribe(this::read);
  }

  SearchField search() {
    return search;
  }

  /// The rule book changed.
  void refresh() {
    var shown = model.shownProperty().get().book();
    var other = model.other().book();
    table.name(shown.id(), other.id());
    differing.setText(
        "Only the " + model.differing() + " to which " + other.id() + " gives another star");
    standings.getChildren().clear();
    model
        .counts()
        .forEach((standing, number) -> standings.getChildren().add(button(standing, number)));
    count.setText(model.matching().size() + " of " + model.pairs());
    read(model.filterProperty().get());
  }

  private ToggleButton button(PairLine.Standing standing, long number) {
    var button = new ToggleButton(number + "  " + standing.title());
    button.getStyleClass().add("standing");
    button.setUserData(standing);
    button.setTooltip(new Tooltip(standing.meaning()));
    button.setAccessibleText(number + " pairs: " + standing.title() + ", " + standing.meaning());
    button.setOnAction(_ ->
        change(f ->
            new RuleBookModel.Filter(
                f.text(),
                button.isSelected() ? Optional.of(standing) : Optional.empty(),
                f.differing())));
    return button;
  }

  private void read(RuleBookModel.Filter filter) {
    if (!search.getText().equals(filter.text())) search.setText(filter.text());
    differing.setSelected(filter.differing());
    text.setText(
        filter
            .standing()
            .map(it -> it.title() + ": " + it.meaning() + ".")
            .orElse(
                "Every combination of the judgements of the two services, taken either way"
                    + " round."));
    for (var node : standings.getChildren())
      if (node instanceof ToggleButton button)
        button.setSelected(filter.standing().filter(it -> it == button.getUserData()).isPresent());
  }

  private void change(UnaryOperator<RuleBookModel.Filter> how) {
    model.filterProperty().set(how.apply(model.filterProperty().get()));
  }
}
