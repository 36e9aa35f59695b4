package starboard.desktop.worklist;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import starboard.application.Worklist;
import starboard.casework.CouncilId;

/// What the worklist shows: the rows of a round, and which of them match the filter. The filter
/// stays when another round is shown.
final class WorklistModel {
  private final ObservableList<Worklist.Row> rows = FXCollections.observableArrayList();
  private final FilteredList<Worklist.Row> matching = new FilteredList<>(rows);
  private final ObjectProperty<WorklistFilter> filter =
      new SimpleObjectProperty<>(WorklistFilter.ALL);
  private final ReadOnlyObjectWrapper<Optional<Worklist>> worklist =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  WorklistModel() {
    filter.subscribe(it -> matching.setPredicate(it));
  }

  /// Shows a worklist; of the same round, only the rows that changed are replaced.
  void show(Worklist next) {
    var same = worklist.get().filter(it -> it.round().id().equals(next.round().id())).isPresent();
    worklist.set(Optional.of(next));
    if (!same || !sameCouncils(next.rows())) {
      rows.setAll(next.rows());
      return;
    }
    for (int i = 0; i < rows.size(); i++)
      if (!rows.get(i).equals(next.rows().get(i))) rows.set(i, next.rows().get(i));
  }

  private boolean sameCouncils(List<Worklist.Row> next) {
    return councils(rows).equals(councils(next));
  }

  private static List<CouncilId> councils(List<Worklist.Row> rows) {
    return rows.stream().map(it -> it.council().id()).toList();
  }

  ReadOnlyObjectProperty<Optional<Worklist>> worklistProperty() {
    return worklist.getReadOnlyProperty();
  }

  ObjectProperty<WorklistFilter> filterProperty() {
    return filter;
  }

  /// The rows that match, in the order of names.
  ObservableList<Worklist.Row> matching() {
    return matching;
  }

  /// For example `12 of 150`.
  String count() {
    return matching.size() == rows.size()
        ? "%d councils".formatted(rows.size())
        : "%d of %d councils".formatted(matching.size(), rows.size());
  }
}
