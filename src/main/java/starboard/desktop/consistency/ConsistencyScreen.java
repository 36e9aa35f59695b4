package starboard.desktop.consistency;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.ConsistencyList;
import starboard.application.Drafts.Draft;
import starboard.application.Written;
import starboard.casework.CaseId;
import starboard.casework.Doing;
import starboard.casework.Refusal;
import starboard.casework.RoundId;
import starboard.consistency.queue.Placed;
import starboard.consistency.queue.QueueReason;
import starboard.consistency.queue.QueueWeights;
import starboard.desktop.frame.Columns;
import starboard.desktop.frame.CouncilTable;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.Preferences;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.WeightBar;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Shortcut;

/// Which councils of a round need another look, and what the consistency checks found.
public final class ConsistencyScreen implements Screen {
  private static final Duration PATIENCE = Duration.millis(500);
  private static final double LEAST = 30;

  private final Office office;
  private final QueueModel model;
  private final SettleDesk desk;
  private final Latest asking = new Latest();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Label heading = new Label();
  private final Label told = new Label();
  private final Button several = Nodes.button("Settle several …", this::settleSeveral);
  private final Em em = new Em();
  private final FilterBar filters;
  private final CouncilTable<Placed> table;
  private final CouncilFindings findings;
  private final PageScroll view;
  private Optional<RoundId> round = Optional.empty();
  private boolean inView;

  public ConsistencyScreen(Office office) {
    this.office = office;
    var preferences = Preferences.of(office.settings());
    model = new QueueModel(preferences.queueWeights());
    desk = new SettleDesk(office);
    filters = new FilterBar(model);
    table =
        QueueTable.of(
            model,
            em,
            it -> round.ifPresent(in -> office.navigator().openCase(new CaseId(in, it))),
            filters::typeOn);
    findings =
        new CouncilFindings(
            model,
            desk,
            office.navigator(),
            new Moments(office.workbench().clock(), ZoneId.systemDefault()),
            table::requestFocus);
    filters.words().addEventFilter(KeyEvent.KEY_PRESSED, this::fromFilterToTable);
    table.getFocusModel().focusedItemProperty().subscribe(_ -> findings.show(aimed()));
    model.rowsProperty().subscribe(_ -> tell());
    model.weightsProperty().subscribe((_, it) -> preferences.setQueueWeights(it));
    patience.setOnFinished(_ -> told.setText("Checking the round …"));
    view = new PageScroll("Consistency", page());
    Shortcut.SETTLE.on(view, findings::settleFirst);
    Shortcut.COMPARE_FOUND.on(view, findings::compare);
    Shortcut.SETTLE_SEVERAL.on(view, this::settleSeveral);
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> changed(it)));
  }

  /// Makes this the round that is shown.
  public void show(RoundId next) {
    if (round.filter(next::equals).isEmpty()) model.listProperty().set(Optional.empty());
    round = Optional.of(next);
    heading.setText("Consistency " + next);
  }

  @Override
  public String title() {
    return round.map(it -> "Consistency " + it).orElse("Consistency");
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of(Shortcut.FILTER, () -> filters.words().requestFocus());
  }

  @Override
  public void entered() {
    inView = true;
    table.requestFocus();
    allowSeveral(); // somebody else may be signed in
    findings.allow();
    ask();
  }

  @Override
  public void left() {
    inView = false;
    desk.keepNow();
    asking.forget();
    patience.stop();
  }

  private VBox page() {
    heading.getStyleClass().add(Looks.TITLE);
    heading.setMinWidth(Region.USE_PREF_SIZE);
    told.getStyleClass().add(Looks.QUIET);
    told.setId("queue-told");
    told.setMinHeight(Region.USE_PREF_SIZE);
    several.setId("settle-several");
    model.rowsProperty().subscribe(_ -> allowSeveral());
    var second =
        Nodes.button("Second judgements", () -> round.ifPresent(office.navigator()::agreement));
    second.setId("consistency-second");
    var export = new QueueExport(office, model::sheet);
    var head = new FlowPane(heading, told, second, several, export);
    head.getStyleClass().add("head");
    var scroll = new ScrollPane(findings);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setAccessibleText("Findings of the chosen council");
    scroll.getStyleClass().addAll("page-scroll", "findings-scroll");
    var parts = new Columns(LEAST, table, scroll).shares(62.0, 38.0);
    VBox.setVgrow(parts, Priority.ALWAYS);
    var page = new VBox(head, filters, weights(), parts, em);
    page.getStyleClass().addAll(Looks.PAGE, "consistency-screen");
    return page;
  }

  private WeightBar<QueueReason> weights() {
    return new WeightBar<>(
        WeightBar.reasons(QueueReason.values(), QueueReason::word, QueueReason::title),
        QueueWeights.USUAL.by(),
        model.weightsProperty().get().by(),
        it -> model.weightsProperty().set(new QueueWeights(it)));
  }

  private void ask() {
    if (round.isEmpty()) return;
    patience.playFromStart();
    var queries = office.workbench().queries();
    var drafts = queries.drafts();
    asking.await(
        queries
            .consistency(round.get())
            .thenCombine(drafts, (list, typed) -> new Answer(list, typed)),
        this::show,
        this::failed);
  }

  /// What may not be done is grey, and says why.
  private void allowSeveral() {
    var person = office.workbench().person().get();
    Nodes.allow(
        several,
        Doing.MODERATING
            .refuse(person)
            .map(Refusal::words)
            .or(() ->
                Optional.of("No finding that is shown is open.")
                    .filter(_ -> model.open().isEmpty())));
  }

  private void settleSeveral() {
    var open = model.open();
    if (!open.isEmpty()) SettleSheet.show(office, open);
  }

  private record Answer(Optional<ConsistencyList> list, List<Draft> drafts) {}

  private void show(Answer answer) {
    patience.stop();
    desk.know(answer.drafts());
    model.listProperty().set(answer.list());
    tell();
  }

  private void failed(Throwable fault) {
    patience.stop();
    office.saves().follow(CompletableFuture.failedFuture(fault));
  }

  private void tell() {
    table.setPlaceholder(instead());
    table.show(model.rowsProperty().get());
    table.refresh(); // the same council may have other reasons
    findings.show(aimed());
    told.setText(model.told());
  }

  private Optional<Placed> aimed() {
    return model.rowsProperty().get().isEmpty() ? Optional.empty() : table.aimed();
  }

  private EmptyState instead() {
    if (model.listProperty().get().isEmpty())
      return new EmptyState(Feather.CHECK_SQUARE, "Checking the round", "");
    if (model.narrowed())
      return new EmptyState(
              Feather.SEARCH,
              "No council matches",
              "No council of this round matches everything that you chose above.")
          .with("Clear filters", model::clear);
    return new EmptyState(
        Feather.CHECK_SQUARE, "Nothing needs another look", "Every check is quiet.");
  }

  /// Something was written, by whatever window or command.
  private void changed(Written written) {
    if (inView && round.filter(written::touches).isPresent()) ask();
  }

  private void fromFilterToTable(KeyEvent event) {
    if (event.getCode() != KeyCode.DOWN || table.getItems().isEmpty()) return;
    event.consume();
    table.requestFocus();
  }
}
