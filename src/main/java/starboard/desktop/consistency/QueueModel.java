package starboard.desktop.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import starboard.application.ConsistencyList;
import starboard.application.QueueSheet;
import starboard.consistency.Finding;
import starboard.consistency.JudgementFacts;
import starboard.consistency.queue.Look;
import starboard.consistency.queue.Placed;
import starboard.consistency.queue.QueueFilter;
import starboard.consistency.queue.QueueGround;
import starboard.consistency.queue.QueueWeights;

/// What the screen shows: the councils of a round that pass the filter and the words that were
/// typed, by their score.
final class QueueModel {
  private final ObjectProperty<Optional<ConsistencyList>> list =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<QueueFilter> filter = new SimpleObjectProperty<>(QueueFilter.ALL);
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<QueueWeights> weights;
  private final ReadOnlyObjectWrapper<List<Placed>> rows = new ReadOnlyObjectWrapper<>(List.of());

  QueueModel(QueueWeights first) {
    weights = new SimpleObjectProperty<>(first);
    list.subscribe(_ -> rank());
    filter.subscribe(_ -> rank());
    typed.subscribe(_ -> rank());
    weights.subscribe(_ -> rank());
  }

  /// Empty before it was read.
  ObjectProperty<Optional<ConsistencyList>> listProperty() {
    return list;
  }

  ObjectProperty<QueueFilter> filterProperty() {
    return filter;
  }

  /// What was typed to find councils and findings.
  StringProperty typedProperty() {
    return typed;
  }

  ObjectProperty<QueueWeights> weightsProperty() {
    return weights;
  }

  /// The councils that are shown.
  ReadOnlyObjectProperty<List<Placed>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Whether anything was chosen or typed that may hide councils.
  boolean narrowed() {
    return !filter.get().equals(QueueFilter.ALL) || !typed.get().isBlank();
  }

  void clear() {
    filter.set(QueueFilter.ALL);
    typed.set("");
  }

  /// The findings of a council that the filter shows: those to be settled first, and of these those
  /// that are settled in this council.
  List<Finding> findings(Look look) {
    var shown = look.findings().stream().filter(filter.get()::shows).toList();
    var here = look.facts().id();
    return Stream.of(
            shown.stream().filter(it -> it.unsettled() && it.home().equals(here)),
            shown.stream().filter(it -> it.unsettled() && !it.home().equals(here)),
            shown.stream().filter(it -> !it.unsettled()))
        .flatMap(it -> it)
        .toList();
  }

  /// The findings of the councils that are shown and that the filter shows, each once, that nobody
  /// has settled.
  List<Finding> open() {
    return rows.get().stream()
        .flatMap(it ->
            findings(it.look()).stream()
                .filter(one -> one.unsettled() && one.home().equals(it.look().facts().id())))
        .toList();
  }

  /// What is shown as it is written to files; empty before it was read.
  Optional<QueueSheet> sheet() {
    return list.get().map(it -> QueueSheet.of(it, weights.get(), filter.get(), this::shows));
  }

  /// The people who judged anything in the round, by name.
  List<String> inspectors() {
    return list.get().stream()
        .flatMap(it -> it.queue().looks().stream())
        .flatMap(it -> it.facts().judgements().stream())
        .map(JudgementFacts::inspector)
        .filter(it -> !it.isBlank())
        .distinct()
        .sorted()
        .toList();
  }

  /// What is in view and what is to do, in a sentence.
  String told() {
    if (list.get().isEmpty()) return "";
    var all = list.get().get().queue().findings();
    long open = all.stream().filter(Finding::unsettled).count();
    return "%d of %d councils · %d findings open, %d settled"
        .formatted(
            rows.get().size(), list.get().get().queue().looks().size(), open, all.size() - open);
  }

  private void rank() {
    rows.set(
        list.get()
            .map(it ->
                it.queue().ranked(weights.get(), filter.get()).stream()
                    .filter(placed -> shows(placed.look()))
                    .toList())
            .orElse(List.of()));
  }

  /// A council for which nothing speaks is shown only to who looks for it.
  private boolean shows(Look look) {
    var words = typed.get().strip().toLowerCase(Locale.UK);
    if (words.isEmpty())
      return narrowed() || !look.grounds().isEmpty() || !look.findings().isEmpty();
    var text = text(look).toLowerCase(Locale.UK);
    return Stream.of(words.split("\\s+")).allMatch(text::contains);
  }

  private String text(Look look) {
    return Stream.of(
            Stream.of(look.facts().name()),
            look.grounds().stream().map(QueueGround::words),
            findings(look).stream().map(Finding::sentence),
            findings(look).stream().map(it -> it.check().title()))
        .flatMap(it -> it)
        .collect(Collectors.joining(" "));
  }
}
