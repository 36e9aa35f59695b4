package starboard.desktop.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import starboard.application.TrailKind;
import starboard.application.TrailRow;
import starboard.application.TrailWish;
import starboard.casework.Council;
import starboard.casework.RegisteredPerson;
import starboard.casework.RoundId;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.SearchField;

/// What narrows the journal: words as one types, council, person, kind of act, days.
final class TrailFilters extends FlowPane {
  private final SearchField search = new SearchField("Search the journal");
  private final ComboBox<Optional<Council>> council = box("trail-council", "Council");
  private final ComboBox<Optional<String>> person = box("trail-person", "Person");
  private final ComboBox<Optional<TrailKind>> kind = box("trail-kind", "Kind of act");
  private final DateField from = new DateField();
  private final DateField to = new DateField();
  private final TreeSet<String> people = new TreeSet<>();
  private final Runnable changed;
  private boolean filling;

  /// @param changed runs when something else is wanted
  TrailFilters(Runnable changed) {
    this.changed = changed;
    getStyleClass().add("bar");
    search.setId("trail-search");
    council.setConverter(words("All councils", Council::name));
    person.setConverter(words("Everybody", it -> it));
    kind.setConverter(words("All acts", it -> "Of " + it.word()));
    var kinds = new ArrayList<Optional<TrailKind>>(List.of(Optional.empty()));
    for (var it : TrailKind.values()) kinds.add(Optional.of(it));
    kind.getItems().setAll(kinds);
    for (var field : List.of(from, to)) field.onText(this::tell);
    day(from, "trail-from", "From day");
    day(to, "trail-to", "To day");
    clear();
    search.textProperty().subscribe((_, _) -> tell());
    for (var box : List.of(council, person, kind)) box.valueProperty().subscribe((_, _) -> tell());
    getChildren()
        .addAll(search, council, person, kind, from, to, Nodes.small("Clear filters", this::empty));
  }

  private static <T> ComboBox<Optional<T>> box(String id, String name) {
    var box = new ComboBox<Optional<T>>();
    box.setId(id);
    box.setAccessibleText(name);
    return box;
  }

  private static <T> StringConverter<Optional<T>> words(String none, Function<T, String> words) {
    return new Chosen<>(it -> it.map(words).orElse(none));
  }

  private static void day(DateField field, String id, String name) {
    field.setId(id);
    field.setPromptText(name);
    field.getEditor().setAccessibleText(name);
    field.setAccessibleText(name);
  }

  SearchField search() {
    return search;
  }

  /// These councils and people can be chosen.
  void offer(List<Council> councils, List<RegisteredPerson> registered) {
    filling = true;
    var offered = new ArrayList<Optional<Council>>(List.of(Optional.empty()));
    councils.forEach(it -> offered.add(Optional.of(it)));
    if (!offered.equals(council.getItems())) {
      var before = council.getValue();
      council.getItems().setAll(offered);
      council.setValue(before);
    }
    registered.forEach(it -> people.add(it.name()));
    fillPeople();
    filling = false;
  }

  /// Whoever did something can be chosen too, registered or not.
  void seen(List<TrailRow> rows) {
    filling = true;
    rows.forEach(it -> people.add(it.line().entry().author().person()));
    fillPeople();
    filling = false;
  }

  private void fillPeople() {
    var offered = new ArrayList<Optional<String>>(List.of(Optional.empty()));
    people.forEach(it -> offered.add(Optional.of(it)));
    if (offered.equals(person.getItems())) return;
    var before = person.getValue();
    person.getItems().setAll(offered);
    person.setValue(before);
  }

  /// What is wanted of a round; a day that cannot be read leaves nothing out.
  TrailWish wish(RoundId round) {
    return new TrailWish(
        round,
        council.getValue().map(Council::id),
        person.getValue(),
        kind.getValue(),
        read(from),
        read(to),
        search.getText());
  }

  private static Optional<LocalDate> read(DateField field) {
    return Dates.read(field.text());
  }

  /// Leaves nothing out.
  void empty() {
    filling = true;
    clear();
    filling = false;
    tell();
  }

  private void clear() {
    search.clear();
    council.setValue(Optional.empty());
    person.setValue(Optional.empty());
    kind.setValue(Optional.empty());
    from.getEditor().clear();
    to.getEditor().clear();
  }

  private void tell() {
    if (!filling) changed.run();
  }
}
