package starboard.desktop.finding;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import starboard.application.EvidenceSearch;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Latest;

/// What was typed, and what was found for it. The findings before stay until the next are here.
final class FindingModel {
  /// More than anybody looks through.
  static final int MOST = 200;

  private final EvidenceSearch search;
  private final Latest latest = new Latest();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Finding> finding =
      new ReadOnlyObjectWrapper<>(new Finding.Nothing());

  FindingModel(EvidenceSearch search) {
    this.search = search;
    typed.subscribe((_, _) -> ask());
  }

  /// What is in the field.
  StringProperty typedProperty() {
    return typed;
  }

  /// Whether an answer is awaited.
  ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Finding> findingProperty() {
    return finding.getReadOnlyProperty();
  }

  /// Searches for what is typed. Where nothing is, the index is brought up to date all the same, so
  /// that the first key finds it ready.
  void ask() {
    var words = typed.get();
    asking.set(true);
    latest.await(
        search.search(words, MOST),
        hits ->
            show(words.isBlank() ? new Finding.Nothing() : new Finding.Found(words.strip(), hits)),
        fault -> show(new Finding.Failed(Trouble.of(fault).sentence())));
    if (words.isBlank()) finding.set(new Finding.Nothing());
  }

  /// Drops what is awaited, because the screen is left.
  void forget() {
    latest.forget();
    asking.set(false);
  }

  private void show(Finding next) {
    asking.set(false);
    finding.set(next);
  }
}
