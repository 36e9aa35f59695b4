package starboard.desktop.evidence;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import starboard.application.CaseView;
import starboard.casework.CaseId;
import starboard.evidence.EvidenceId;

/// The evidence of the case on the screen, what of it is shown, and which item is chosen.
final class EvidenceModel {
  private final ReadOnlyObjectWrapper<Optional<CaseView>> view =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<ItemLine> lines = FXCollections.observableArrayList();
  private final FilteredList<ItemLine> matching = new FilteredList<>(lines);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<Optional<EvidenceGrid.Cell>> cell =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<EvidenceId>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Rights> rights = new SimpleObjectProperty<>(Rights.none(""));
  private final StringProperty said = new SimpleStringProperty("");
  private final StringProperty noted = new SimpleStringProperty("");

  private boolean arranging;

  EvidenceModel() {
    filter.subscribe(_ -> narrow());
    cell.subscribe(_ -> narrow());
  }

  /// The case as it was read last.
  ReadOnlyObjectProperty<Optional<CaseView>> viewProperty() {
    return view.getReadOnlyProperty();
  }

  Optional<CaseId> id() {
    return view.get().map(it -> it.state().id());
  }

  /// The items that the filters leave.
  ObservableList<ItemLine> matching() {
    return matching;
  }

  /// How many items there are in all.
  int count() {
    return lines.size();
  }

  StringProperty filterProperty() {
    return filter;
  }

  /// The cell of the grid whose items alone are shown; empty for all.
  ObjectProperty<Optional<EvidenceGrid.Cell>> cellProperty() {
    return cell;
  }

  /// The item that is shown in full.
  ObjectProperty<Optional<EvidenceId>> chosenProperty() {
    return chosen;
  }

  Optional<ItemLine> line(EvidenceId id) {
    return lines.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  Optional<ItemLine> chosenLine() {
    return chosen.get().flatMap(this::line);
  }

  ObjectProperty<Rights> rightsProperty() {
    return rights;
  }

  Rights rights() {
    return rights.get();
  }

  /// Why the last act was not done; blank where it was.
  StringProperty saidProperty() {
    return said;
  }

  /// What the last act did where that cannot be seen; blank where it can.
  StringProperty notedProperty() {
    return noted;
  }

  /// Another case is opened, or the same was read anew.
  void show(CaseView now) {
    boolean another = !id().equals(Optional.of(now.state().id()));
    if (another) {
      chosen.set(Optional.empty());
      showAll();
      said.set("");
      noted.set("");
    }
    var fresh =
        now.state().evidence().items().stream().map(it -> ItemLine.of(it, now.round())).toList();
    arranging = true;
    if (another || !fresh.equals(lines)) lines.setAll(fresh);
    arranging = false;
    view.set(Optional.of(now));
    if (chosenLine().isEmpty()) chosen.set(Optional.empty());
  }

  /// Whether the lines are changing by themselves: what a table then selects nobody has chosen.
  boolean isArranging() {
    return arranging;
  }

  /// Every item is shown again.
  void showAll() {
    filter.set("");
    cell.set(Optional.empty());
  }

  private void narrow() {
    var only = cell.get();
    var words = filter.get();
    arranging = true;
    matching.setPredicate(
        it -> only.map(one -> one.items().contains(it.id())).orElse(true) && it.matches(words));
    arranging = false;
  }
}
