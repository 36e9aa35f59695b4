package starboard.desktop.determining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.Worklist;
import starboard.casework.CaseId;
import starboard.casework.determination.CaseStep;
import starboard.desktop.frame.Chosen;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.SearchField;

/// The cases of a round by their steps, those that are ready first. Those that are ready with
/// nothing open can be ticked, by Space or the mouse, to be determined together.
final class CaseList extends VBox {
  private final SearchField search = new SearchField("Find a council");
  private final ComboBox<Optional<CaseStep>> steps = new ComboBox<>();
  private final Label count = Nodes.wrapped("");
  private final Label said = Nodes.wrapped("", Looks.SMALL);
  private final ListView<CaseEntry> list = new ListView<>();
  private final javafx.collections.ObservableList<CaseEntry> entries =
      FXCollections.observableArrayList();
  private final FilteredList<CaseEntry> matching = new FilteredList<>(entries);
  private final Set<CaseId> ticked = new HashSet<>();
  private final Button all = Nodes.small("Tick all", this::tickAll);
  private final Button together;
  private final Consumer<CaseId> chosen;
  private Optional<CaseId> shown = Optional.empty();
  private boolean filling;

  /// @param chosen told which case to show
  /// @param determine told which cases to determine together
  /// @param publish what publishes the round
  CaseList(
      Supplier<LocalDate> today,
      Consumer<CaseId> chosen,
      Consumer<List<CaseEntry>> determine,
      Runnable publish) {
    this.chosen = chosen;
    getStyleClass().add("case-list");
    search.setId("determination-search");
    search.textProperty().subscribe((_, _) -> filter());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
    steps.setId("determination-steps");
    steps.setAccessibleText("Which steps");
    steps.setConverter(
        new Chosen<>((Optional<CaseStep> it) -> it.map(CaseStep::word).orElse("All steps")));
    steps.getItems().add(Optional.empty());
    CaseEntry.steps().forEach(it -> steps.getItems().add(Optional.of(it)));
    steps.setValue(Optional.empty());
    steps.valueProperty().subscribe((_, _) -> filter());
    steps.setMaxWidth(Double.MAX_VALUE);
    count.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    count.setId("determination-count");
    said.setId("determination-said");
    say("");
    list.setId("determination-cases");
    list.setAccessibleText("Cases");
    list.setItems(matching);
    list.setCellFactory(
        _ -> new EntryCell(it -> ticked.contains(it.row().id()), this::toggle, today));
    list.getSelectionModel().selectedItemProperty().subscribe((_, it) -> selected(it));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
    VBox.setVgrow(list, Priority.ALWAYS);
    together = Nodes.button("", () -> determine.accept(tickedEntries()));
    together.setId("determine-together");
    together.setMaxWidth(Double.MAX_VALUE);
    all.setMaxWidth(Double.MAX_VALUE);
    var publication = Nodes.button("Publish the round …", publish);
    publication.setId("determination-publish");
    publication.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(search, steps, count, said, list, all, together, publication);
    tell();
  }

  /// Shows the cases of a round; a case that is chosen stays so.
  ///
  /// @param findings how many findings nobody has settled, by case
  void show(Worklist worklist, Map<CaseId, Integer> findings) {
    var next = new ArrayList<CaseEntry>();
    for (var row : worklist.rows())
      next.add(CaseEntry.of(row, worklist.round(), findings.getOrDefault(row.id(), 0)));
    next.sort(CaseEntry.order());
    ticked.retainAll(next.stream().filter(CaseEntry::clear).map(it -> it.row().id()).toList());
    filling = true;
    entries.setAll(next);
    filling = false;
    select(shown);
    tell();
  }

  /// Chooses a case, also where the filter hides it; empty chooses the first.
  void choose(Optional<CaseId> id) {
    shown = id;
    if (id.isPresent() && matching.stream().noneMatch(it -> it.row().id().equals(id.get()))) {
      search.setText("");
      steps.setValue(Optional.empty());
    }
    if (id.isEmpty() || matching.stream().anyMatch(it -> it.row().id().equals(id.get())))
      select(id);
  }

  /// The case that comes next to be determined after the chosen one, once some are: the next below
  /// that is ready, at the end the first above. Empty where none of those that match is left.
  Optional<CaseId> readyAfter(Set<CaseId> determined) {
    int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
    return Stream.concat(matching.stream().skip(at), matching.stream().limit(at))
        .filter(it -> it.step() == CaseStep.READY)
        .map(it -> it.row().id())
        .filter(it -> !determined.contains(it))
        .findFirst();
  }

  /// Says what was done to a case that is not the chosen one any more, until another is chosen.
  void say(String words) {
    Nodes.show(said, words);
  }

  void enter() {
    list.requestFocus();
  }

  /// The list itself.
  ListView<CaseEntry> cases() {
    return list;
  }

  void search() {
    search.requestFocus();
  }

  private void select(Optional<CaseId> id) {
    if (matching.isEmpty()) return;
    int at = 0;
    for (int i = 0; i < matching.size(); i++)
      if (id.equals(Optional.of(matching.get(i).row().id()))) at = i;
    filling = true;
    list.getSelectionModel().clearAndSelect(at);
    filling = false;
    list.getFocusModel().focus(at);
    if (id.isEmpty() || !matching.get(at).row().id().equals(id.get())) selected(matching.get(at));
    else if (!isSeen(at)) list.scrollTo(Math.max(0, at - 3));
  }

  /// Whether the whole of a line can be read already: then the list does not move.
  private boolean isSeen(int at) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && (at == 0 || flow.getFirstVisibleCell().getIndex() < at)
        && flow.getLastVisibleCell().getIndex() > at;
  }

  private void selected(@org.jspecify.annotations.Nullable CaseEntry entry) {
    if (filling || entry == null) return;
    shown = Optional.of(entry.row().id());
    say("");
    chosen.accept(entry.row().id());
  }

  private void filter() {
    var text = search.getText().toLowerCase(Locale.UK).strip();
    var step = steps.getValue();
    matching.setPredicate(it ->
        it.row().council().name().toLowerCase(Locale.UK).contains(text)
            && (step.isEmpty() || step.get() == it.step()));
    select(shown);
    tell();
  }

  private void fromSearch(KeyEvent event) {
    if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.ENTER) return;
    event.consume();
    list.requestFocus();
  }

  private void inList(KeyEvent event) {
    if (event.getCode() != KeyCode.SPACE) return;
    event.consume();
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::toggle);
  }

  private void toggle(CaseEntry entry) {
    if (!entry.clear()) return;
    var id = entry.row().id();
    if (!ticked.remove(id)) ticked.add(id);
    list.refresh();
    tell();
  }

  private void tickAll() {
    for (var it : matching) if (it.clear()) ticked.add(it.row().id());
    list.refresh();
    tell();
  }

  private List<CaseEntry> tickedEntries() {
    return entries.stream().filter(it -> ticked.contains(it.row().id())).toList();
  }

  private void tell() {
    var clear = entries.stream().filter(CaseEntry::clear).count();
    count.setText(
        "%d of %d cases, %d ready with nothing open"
            .formatted(matching.size(), entries.size(), clear));
    Nodes.present(all, clear > 0);
    Nodes.present(together, clear > 0);
    together.setDisable(ticked.isEmpty());
    together.setText(
        ticked.isEmpty()
            ? "Determine together …"
            : "Determine %d together …".formatted(ticked.size()));
  }
}
