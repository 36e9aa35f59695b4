package starboard.desktop.worklist;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.Worklist;
import starboard.application.Written;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Screen;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.loading.LoadMenu;

/// All councils of a round at a glance.
public final class WorklistScreen implements Screen {
  private static final double LOW = 34;

  private final Office office;
  private final WorklistModel model = new WorklistModel();
  private final Latest asking = new Latest();
  private final FilterBar filters;
  private final WorklistTable table;
  private final LoadMenu load;
  private final Label heading = new Label();
  private final Label terms = new Label();
  private final VBox view;
  private final Map<RoundId, CouncilId> lastFocus = new HashMap<>();
  private final CompletableFuture<Void> filled = new CompletableFuture<>();
  private Optional<RoundId> round = Optional.empty();
  private boolean inView;

  public WorklistScreen(Office office) {
    this.office = office;
    load = new LoadMenu(office, () -> round);
    var em = new Em();
    filters = new FilterBar(model);
    table =
        new WorklistTable(model, em, it -> office.navigator().openCase(it.id()), filters::typeOn);
    var sorting = new SortMenu(table);
    filters.getChildren().add(6, sorting);
    table.setPlaceholder(
        new EmptyState(
                Feather.SEARCH,
                "No council matches",
                "No council of this round matches everything that you chose above.")
            .with("Clear filters", this::clear));
    filters.name().addEventFilter(KeyEvent.KEY_PRESSED, this::fromFilterToTable);
    var legend = new Legend();
    view = new VBox(head(), filters, table, legend, em);
    load.takeDropsOn(view);
    view.getStyleClass().addAll(Looks.PAGE, "worklist-screen");
    VBox.setVgrow(table, Priority.ALWAYS);
    var extras = List.<Node>of(legend, sorting);
    view.heightProperty().subscribe(_ -> fit(extras, em));
    em.onChange(() -> fit(extras, em));
    model.worklistProperty().subscribe(it -> it.ifPresent(this::tell));
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> changed(it)));
  }

  /// Makes this the round that is shown.
  public void show(RoundId next) {
    round = Optional.of(next);
  }

  /// Files were dropped on the councils: they are loaded into the round that is shown.
  public void drop(List<Path> files) {
    load.take(files);
  }

  /// Completes when the table was filled for the first time.
  public CompletionStage<Void> filled() {
    return filled;
  }

  /// The cases as they stand in the table, filtered and sorted; none where another round is shown.
  public List<CaseId> cases(RoundId of) {
    var shows = model.worklistProperty().get().filter(it -> it.round().id().equals(of)).isPresent();
    return shows ? table.getItems().stream().map(Worklist.Row::id).toList() : List.of();
  }

  @Override
  public String title() {
    return round.map(it -> "Councils " + it).orElse("Councils");
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of(Shortcut.FILTER, () -> filters.name().requestFocus());
  }

  @Override
  public void entered() {
    inView = true;
    table.requestFocus();
    ask();
  }

  @Override
  public void left() {
    inView = false;
    round.ifPresent(shown -> table.focused().ifPresent(it -> lastFocus.put(shown, it)));
    asking.forget();
  }

  /// Where there is little height the rows are worth more than what explains their signs and than
  /// the menu that sorts them, which their headings do too.
  private void fit(List<Node> extras, Em em) {
    boolean room = view.getHeight() == 0 || view.getHeight() > LOW * em.pixels();
    for (var extra : extras) {
      extra.setVisible(room);
      extra.setManaged(room);
    }
  }

  private void ask() {
    round.ifPresent(
        it -> asking.await(office.workbench().queries().worklist(it), this::show, this::failed));
  }

  private void show(Optional<Worklist> worklist) {
    if (worklist.isEmpty()) return;
    var id = worklist.get().round().id();
    var same = model.worklistProperty().get().filter(it -> it.round().id().equals(id)).isPresent();
    var focus = same ? table.focused() : Optional.ofNullable(lastFocus.get(id));
    model.show(worklist.get());
    table.focusOn(focus);
    filled.complete(null);
  }

  private void failed(Throwable fault) {
    office.saves().follow(CompletableFuture.failedFuture(fault));
    filled.completeExceptionally(fault);
  }

  /// Something was written, by whatever window or command.
  private void changed(Written written) {
    if (inView && round.filter(written::touches).isPresent()) ask();
  }

  private void tell(Worklist worklist) {
    var shown = worklist.round();
    heading.setText("Round " + shown.id());
    terms.setText(terms(shown));
    var last = shown.terms().from();
    table.of(WorklistColumn.LAST).setText(last.map(RoundId::text).orElse("Last star"));
    table.of(WorklistColumn.STAR).setText(shown.id().text());
  }

  private static String terms(Round round) {
    var words = new StringBuilder(round.phase().word());
    round.terms().from().ifPresent(it -> words.append(" · from ").append(it));
    round.terms().cutOff().ifPresent(it -> words.append(" · evidence to ").append(Dates.words(it)));
    round
        .terms()
        .publication()
        .ifPresent(it -> words.append(" · publication ").append(Dates.words(it)));
    return words.toString();
  }

  private HBox head() {
    heading.getStyleClass().add(Looks.TITLE);
    heading.setMinWidth(Region.USE_PREF_SIZE);
    terms.getStyleClass().add(Looks.QUIET);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var open = new Button("Open a new round …", Icons.of(Feather.PLUS));
    open.setId("open-round");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(_ -> round.ifPresent(office.navigator()::openRound));
    var head = new HBox(heading, terms, gap, load, open);
    head.getStyleClass().add("head");
    return head;
  }

  private void clear() {
    filters.clear();
    table.requestFocus();
  }

  /// Down goes to the first council; Enter opens it where it is the only one.
  private void fromFilterToTable(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    if ((!enter && event.getCode() != KeyCode.DOWN) || table.getItems().isEmpty()) return;
    event.consume();
    table.focusOn(Optional.empty());
    table.requestFocus();
    if (!enter || table.getItems().size() > 1) return;
    var only = table.getItems().getFirst();
    office.navigator().openCase(new CaseId(only.id().round(), only.council().id()));
  }
}
