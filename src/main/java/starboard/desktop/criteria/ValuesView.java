package starboard.desktop.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.RoundValues;
import starboard.casework.CaseId;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.SearchField;
import starboard.indicators.Domain;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;

/// The values of all councils of a round, by domain.
final class ValuesView extends VBox {
  private final ObservableList<RoundValues.Row> rows = FXCollections.observableArrayList();
  private final FilteredList<RoundValues.Row> matching = new FilteredList<>(rows);
  private final SearchField search = new SearchField("Filter councils");
  private final ComboBox<Optional<Domain>> domains = new ComboBox<>();
  private final Label count = new Label();
  private final ValueMatrix matrix;
  private Optional<RoundValues> shown = Optional.empty();
  private List<Indicator> columns = List.of();

  /// @param open told which case to open, and at which indicator where it is one
  ValuesView(BiConsumer<CaseId, Optional<IndicatorCode>> open) {
    getStyleClass().add("part");
    setVgrow(this, Priority.ALWAYS);
    var em = new Em();
    matrix =
        new ValueMatrix(em, (row, code) -> shown.ifPresent(it -> open.accept(id(it, row), code)));
    var sorted = new SortedList<>(matching);
    sorted.comparatorProperty().bind(matrix.comparatorProperty());
    matrix.setItems(sorted);
    matrix.setPlaceholder(
        new EmptyState(
            Feather.BAR_CHART_2,
            "No values",
            "No values are loaded into the round, or no council matches the filter."));
    setVgrow(matrix, Priority.ALWAYS);
    search.setId("filter-values");
    search.textProperty().subscribe(_ -> filter());
    domains.setConverter(new Chosen<>(it -> it.map(Domain::title).orElse("All indicators")));
    domains.setAccessibleText("Domain");
    domains.setId("domain");
    domains.getItems().add(Optional.empty());
    for (var domain : Domain.values()) domains.getItems().add(Optional.of(domain));
    domains.setValue(Optional.of(Domain.A));
    domains.valueProperty().subscribe(_ -> arrange());
    count.getStyleClass().add(Looks.QUIET);
    count.setMinWidth(USE_PREF_SIZE);
    var bar = new FlowPane(search, domains, count);
    bar.getStyleClass().add("bar");
    var legend = new Label(ValueMark.LEGEND);
    legend.setWrapText(true);
    legend.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    getChildren().addAll(em, bar, matrix, legend);
  }

  SearchField search() {
    return search;
  }

  void show(RoundValues next) {
    shown = Optional.of(next);
    boolean none = next.rows().stream().allMatch(it -> it.values().isEmpty());
    var all = none ? List.<RoundValues.Row>of() : next.rows();
    if (!all.equals(rows)) rows.setAll(all);
    arrange();
    filter();
  }

  private static CaseId id(RoundValues values, RoundValues.Row row) {
    return new CaseId(values.round().id(), row.council().id());
  }

  private void arrange() {
    var wanted = domains.getValue();
    var next =
        shown.stream()
            .flatMap(it -> it.round().criteria().indicators().indicators().stream())
            .filter(it -> wanted.isEmpty() || Domain.of(it.code()) == wanted.get())
            .toList();
    if (next.equals(columns)) return;
    columns = next;
    matrix.columns(next);
  }

  private void filter() {
    var text = search.getText().toLowerCase(Locale.UK).strip();
    matching.setPredicate(it ->
        (it.council().name()
                + " "
                + it.council().type().title()
                + " "
                + it.council().region().title())
            .toLowerCase(Locale.UK)
            .contains(text));
    count.setText(
        matching.size() == rows.size()
            ? rows.size() + " councils"
            : matching.size() + " of " + rows.size() + " councils");
  }
}
