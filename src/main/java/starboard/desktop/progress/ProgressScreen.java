package starboard.desktop.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.Late;
import starboard.application.ProgressList;
import starboard.application.ProgressList.By;
import starboard.application.ProgressList.Line;
import starboard.application.Written;
import starboard.casework.Register;
import starboard.casework.RegisteredPerson;
import starboard.casework.RoundId;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.WordTable;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// How far a round is: counts above, the cases of the chosen count below, and who has them.
public final class ProgressScreen implements Screen {
  private static final List<Integer> DAYS = List.of(7, 14, 21, 28);

  private final Office office;
  private final Latest asking = new Latest();
  private final Label heading = new Label("Progress");
  private final Label terms = new Label();
  private final ComboBox<By> by = new ComboBox<>();
  private final ComboBox<Integer> still = new ComboBox<>();
  private final FlowPane late = new FlowPane();
  private final Label listed = new Label();
  private final ProgressTable counts;
  private final WordTable<Line> cases;
  private final AssignBar assigning;
  private final PageScroll view;
  private Optional<RoundId> round = Optional.empty();
  private Optional<ProgressModel> model = Optional.empty();
  private List<RegisteredPerson> people = List.of();
  private boolean inView;

  /// What one look at the store brings.
  private record Look(Optional<ProgressList> list, List<RegisteredPerson> people) {}

  public ProgressScreen(Office office) {
    this.office = office;
    var em = new Em();
    counts = new ProgressTable(em, this::choose);
    cases =
        new WordTable<Line>(
                "Cases", em, it -> it.council().name(), it -> office.navigator().openCase(it.id()))
            .column("Council", 13, it -> it.council().name())
            .column("Region", 9, it -> it.council().region().title())
            .column("Inspector", 10, Line::inspector)
            .column("Step", 8, it -> it.step().word())
            .column("Since", 10, ProgressScreen::since)
            .column("Late", 14, it -> model.map(one -> one.lateWords(it)).orElse(""));
    cases.setId("progress-cases");
    cases.setPlaceholder(
        new EmptyState(Feather.CHECK_CIRCLE, "No council", "No council stands behind that count."));
    cases.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    assigning =
        new AssignBar(
            office,
            () -> List.copyOf(cases.getSelectionModel().getSelectedItems()),
            cases::requestFocus);
    cases
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(_ -> FxThread.later(assigning::allow));
    heading.getStyleClass().add(Looks.TITLE);
    terms.getStyleClass().add(Looks.QUIET);
    listed.getStyleClass().add(Looks.HEADING);
    listed.setId("progress-listed");
    late.getStyleClass().add("bar");
    VBox.setVgrow(cases, Priority.ALWAYS);
    var page = new VBox(head(), late, counts, listed, cases, assigning, em);
    page.getStyleClass().addAll(Looks.PAGE, "progress-screen");
    view = new PageScroll("Progress", page);
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> changed(it)));
  }

  /// Makes this the round that is shown.
  public void show(RoundId next) {
    if (round.filter(next::equals).isEmpty()) model = Optional.empty();
    round = Optional.of(next);
  }

  @Override
  public String title() {
    return round.map(it -> "Progress " + it).orElse("Progress");
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void entered() {
    inView = true;
    counts.requestFocus();
    ask();
  }

  @Override
  public void left() {
    inView = false;
    asking.forget();
  }

  private FlowPane head() {
    by.setId("progress-by");
    by.setAccessibleText("Counted by");
    by.getItems().setAll(By.values());
    by.setConverter(new Chosen<>(it -> "By " + it.word()));
    by.setValue(By.INSPECTOR);
    by.valueProperty().subscribe((_, _) -> again());
    still.setId("progress-still");
    still.setAccessibleText("Late when not moved for");
    still.getItems().setAll(DAYS);
    still.setConverter(new Chosen<>("Late when not moved for %d days"::formatted));
    still.setValue(ProgressList.STILL);
    still.valueProperty().subscribe((_, _) -> again());
    var head = new FlowPane(heading, terms, by, still);
    head.getStyleClass().add("bar");
    return head;
  }

  private void ask() {
    if (round.isEmpty()) return;
    var queries = office.workbench().queries();
    asking.await(
        queries.progress(round.get()).thenCombine(queries.people(), Look::new),
        this::show,
        fault -> office.saves().follow(CompletableFuture.failedFuture(fault)));
  }

  private void show(Look look) {
    people = look.people();
    look.list().ifPresent(it -> show(it, model.map(ProgressModel::chosen)));
  }

  /// By something else, or with other days: what was chosen may not be there any more.
  private void again() {
    model.ifPresent(it -> show(it.list(), Optional.empty()));
  }

  private void show(ProgressList list, Optional<ProgressModel.Choice> chosen) {
    var next =
        new ProgressModel(
            list,
            by.getValue(),
            still.getValue(),
            office.workbench().clock().instant(),
            chosen.orElseGet(ProgressModel.All::new));
    model = Optional.of(next);
    heading.setText("Progress of round " + list.round().id());
    terms.setText(
        list.round()
            .terms()
            .publication()
            .map(it -> "publication " + Dates.words(it))
            .orElse(list.round().phase().word()));
    late.getChildren().setAll(lateButtons(next));
    counts.show(next);
    list(next);
  }

  private List<Node> lateButtons(ProgressModel of) {
    var counted = of.list().late(of.still(), of.now());
    var buttons =
        Arrays.stream(Late.values())
            .<Node>map(it -> {
              int count = counted.getOrDefault(it, 0);
              var button =
                  Nodes.small(count + " " + it.word(), () -> press(new ProgressModel.LateFor(it)));
              button.setId("late-" + it.name().toLowerCase(java.util.Locale.ROOT));
              button.setDisable(count == 0);
              return button;
            })
            .collect(java.util.stream.Collectors.toList());
    buttons.add(Nodes.small("All councils", () -> press(new ProgressModel.All())));
    return buttons;
  }

  /// A button chooses, not the table: no count of it is marked.
  private void press(ProgressModel.Choice choice) {
    counts.mark(choice);
    choose(choice);
  }

  private void choose(ProgressModel.Choice choice) {
    model = model.map(it -> it.choosing(choice));
    model.ifPresent(this::list);
  }

  private void list(ProgressModel of) {
    listed.setText(of.title());
    var chosen = List.copyOf(cases.getSelectionModel().getSelectedItems());
    cases.show(of.lines());
    if (chosen.isEmpty()) cases.getSelectionModel().clearSelection();
    assigning.offer(
        people,
        of.list().lines().stream()
            .flatMap(it -> it.row().inspector().stream())
            .distinct()
            .sorted()
            .toList());
  }

  private static String since(Line line) {
    return line.row().since().map(it -> Dates.words(it, Register.ZONE)).orElse("");
  }

  /// Something was written, by whatever window or command.
  private void changed(Written written) {
    if (inView && round.filter(written::touches).isPresent()) ask();
  }
}
