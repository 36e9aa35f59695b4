package starboard.desktop.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import starboard.application.CaseIndicators;
import starboard.casework.RoundId;
import starboard.indicators.Domain;

/// The indicators of the shown case as they are filtered, in groups. The filter stays when another
/// case is shown.
final class IndicatorsModel {
  private final ObjectProperty<IndicatorFilter> filter =
      new SimpleObjectProperty<>(IndicatorFilter.ALL);
  private final ObservableList<Item> items = FXCollections.observableArrayList();
  private Optional<CaseIndicators> shown = Optional.empty();
  private List<IndicatorLine> lines = List.of();

  /// What stands in the list.
  sealed interface Item {
    /// The heading of a group.
    record Group(Domain domain, int count) implements Item {}

    /// One indicator.
    record Row(IndicatorLine line) implements Item {}
  }

  IndicatorsModel() {
    filter.subscribe(_ -> arrange());
  }

  /// Shows the indicators of a case.
  void show(CaseIndicators next) {
    shown = Optional.of(next);
    var type = next.council().type().title();
    var since = next.last().map(RoundId::text).orElse("");
    lines = next.lines().stream().map(it -> new IndicatorLine(it, type, since)).toList();
    arrange();
  }

  /// What is shown, or empty while nothing was read.
  Optional<CaseIndicators> shown() {
    return shown;
  }

  /// All indicators of the case, whatever the filter.
  List<IndicatorLine> lines() {
    return lines;
  }

  ObjectProperty<IndicatorFilter> filterProperty() {
    return filter;
  }

  /// Headings and rows, in the order of the domains and then of the round.
  ObservableList<Item> items() {
    return items;
  }

  /// For example `12 of 52`.
  String count() {
    long matching = items.stream().filter(Item.Row.class::isInstance).count();
    return matching == lines.size()
        ? matching + " indicators"
        : matching + " of " + lines.size() + " indicators";
  }

  private void arrange() {
    var next = new ArrayList<Item>();
    for (var domain : Domain.values()) {
      var rows =
          lines.stream()
              .filter(it -> it.domain() == domain)
              .filter(filter.get())
              .map(Item.Row::new)
              .toList();
      if (!rows.isEmpty()) next.add(new Item.Group(domain, rows.size()));
      next.addAll(rows);
    }
    if (!next.equals(items)) items.setAll(next);
  }
}
