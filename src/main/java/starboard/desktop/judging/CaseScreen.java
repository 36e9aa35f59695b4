package starboard.desktop.judging;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.DraftPlace;
import starboard.application.Written;
import starboard.casework.CaseId;
import starboard.casework.Person;
import starboard.desktop.council.CouncilTab;
import starboard.desktop.evidence.EvidenceTab;
import starboard.desktop.frame.CaseTab;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.Tabs;
import starboard.desktop.indicator.IndicatorTab;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.GradePicker;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.second.SecondTab;
import starboard.desktop.steps.StepBar;
import starboard.desktop.year.YearTab;
import starboard.evidence.EvidenceId;
import starboard.indicators.IndicatorCode;
import starboard.rating.Service;
import starboard.rating.Subject;

/// The screen of one case.
public final class CaseScreen implements Screen {
  private final CaseModel model = new CaseModel();
  private final CaseController controller;
  private final NeighbourRoad road;
  private final HeaderActs acts;
  private final CaseHeader header;
  private final StepBar steps;
  private final List<CaseTab> beside;
  private final SecondTab second;
  private final Consumer<EvidenceId> openItem;
  private final Consumer<IndicatorCode> indicators;
  private final Runnable addItem;
  private final Consumer<List<Path>> dropped;
  private final Tabs tabs = new Tabs();
  private final CasePane pane;
  private final StackPane node = new StackPane();
  private Optional<Runnable> wanted = Optional.empty();
  private final Supplier<Person> person;
  private Person greeted;
  private boolean inView;

  public CaseScreen(Office office) {
    this(office, ZoneId.systemDefault());
  }

  /// @param zone in which times are shown
  CaseScreen(Office office, ZoneId zone) {
    var moments = new Moments(office.workbench().clock(), zone);
    person = office.workbench().person();
    greeted = person.get();
    controller =
        new CaseController(office.workbench(), office.saves(), model, this::arrived, this::unread);
    var year = new YearTab(office, controller, controller, moments, model.yearProperty());
    var evidence = new EvidenceTab(office, controller, this::toJudgement);
    var values = new IndicatorTab(office, controller, zone);
    var council = new CouncilTab(office, controller, moments);
    second = new SecondTab(office, controller, controller, moments, model.stillProperty());
    beside = List.of(evidence, values, year, council, second);
    indicators = values::open;
    addItem = evidence::add;
    openItem =
        item -> {
          tabs.select(1);
          evidence.open(item);
        };
    year.onOpen(openItem);
    dropped = evidence::drop;
    node.setOnDragOver(this::over);
    node.setOnDragDropped(this::dropped);
    model
        .asAtProperty()
        .subscribe(day ->
            evidence.setReadOnly(
                day.map(it -> "Shown as it stood on %s.".formatted(Dates.words(it))).orElse("")));
    road = new NeighbourRoad(office, this::showBeside);
    acts = new HeaderActs(model, controller, road, moments);
    header = new CaseHeader(model, acts);
    steps = new StepBar(office, moments);
    model.whatIfProperty().subscribe(_ -> showSteps());
    var ways = new Ways();
    var judgements =
        new PairPane(
            new ServiceCard(Service.CHILDREN, model, controller, moments, ways),
            new ServiceCard(Service.ADULTS, model, controller, moments, ways));
    var nearest = new NearestView(office, model, ways::reveal);
    tabs.add("Judgements", nearest.below(judgements));
    for (var it : beside) tabs.add("", it.node());
    tabs.add("History", new HistoryView(model, moments));
    pane =
        new CasePane(
            model,
            office.navigator()::ruleBook,
            List.of(header.top()),
            List.of(header.rest(), steps, new AsAtBanner(model, moments, acts), nearest.warned()),
            tabs);
    node.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("judging.css")).toExternalForm());
    node.getChildren().add(pane);
    model.viewProperty().subscribe(_ -> shown());
    var _ = office.workbench().commands().watch(this::written);
  }

  /// Opens a case; what was typed on the one before is recorded.
  public void show(CaseId id) {
    show(id, Optional.empty());
  }

  /// Opens a case at an item of its evidence.
  public void show(CaseId id, EvidenceId item) {
    show(id, Optional.of(() -> openItem.accept(item)));
  }

  /// Opens a case at one of its indicators.
  public void show(CaseId id, IndicatorCode indicator) {
    show(
        id,
        Optional.of(() -> {
          open(CaseWays.INDICATORS);
          indicators.accept(indicator);
        }));
  }

  /// Opens a case at the part that was shown when the person left it, with the focus on its tab;
  /// the judgements begin as they always do.
  public void show(CaseId id, int part) {
    Runnable there =
        () -> {
          tabs.select(part);
          FxThread.later(tabs::enter);
        };
    show(id, Optional.of(there).filter(_ -> part > 0));
  }

  /// The part that is shown, counted from 0; empty while the case is on its way.
  public OptionalInt part() {
    var there = model.viewProperty().get().map(it -> it.state().id());
    return controller.wanted().equals(there)
        ? OptionalInt.of(tabs.selected())
        : OptionalInt.empty();
  }

  /// Opens a case at the part where something was typed and not recorded.
  public void show(CaseId id, DraftPlace draft) {
    show(id, CaseWays.partOf(draft).map(it -> () -> open(it)));
  }

  /// @param part shown when the case is there; where empty, work begins as usual
  private void show(CaseId id, Optional<Runnable> part) {
    wanted = part;
    controller.open(id);
    road.at(id);
  }

  /// Files or folders were dropped on the case: they become items of its evidence.
  public void drop(List<Path> files) {
    open("Evidence");
    dropped.accept(files);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
    event.consume();
  }

  private void dropped(DragEvent event) {
    drop(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    event.setDropCompleted(true);
    event.consume();
  }

  /// The cases that previous and next go through, for example those of a filtered list; all
  /// councils of the round where none are given.
  public void among(List<CaseId> ids) {
    road.among(ids);
  }

  /// Shows the part of a name, for example `Year`; nothing happens where there is none.
  void open(String part) {
    tabs.find(part)
        .ifPresent(it -> {
          tabs.select(it);
          pane.toTop();
        });
  }

  /// What the screen shows.
  CaseModel model() {
    return model;
  }

  @Override
  public String title() {
    return model
        .viewProperty()
        .get()
        .map(it -> it.council().name() + ", round " + it.round().id())
        .orElse("Case");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    var actions = new EnumMap<Shortcut, Runnable>(Shortcut.class);
    actions.put(Shortcut.PREVIOUS_COUNCIL, acts::previous);
    actions.put(Shortcut.NEXT_COUNCIL, acts::next);
    actions.put(
        Shortcut.ADD_ITEM,
        () -> {
          open(CaseWays.EVIDENCE);
          addItem.run();
        });
    actions.put(Shortcut.UNDO, acts::undo);
    actions.put(Shortcut.REDO, acts::redo);
    actions.put(Shortcut.MOVE_ON, steps::moveOn);
    actions.put(Shortcut.SEND_BACK, steps::sendBack);
    actions.put(Shortcut.WHAT_IF, acts::whatIf);
    actions.put(Shortcut.LEAVE_WHAT_IF, model::leaveWhatIf);
    return actions;
  }

  @Override
  public void entered() {
    inView = true;
    controller.read();
    greet();
  }

  /// What somebody else may do is shown anew, also where the case reads the same to them.
  private void greet() {
    var now = person.get();
    if (now.equals(greeted)) return;
    greeted = now;
    if (part().isPresent()) shown();
  }

  @Override
  public void left() {
    inView = false;
    beside.forEach(CaseTab::left);
    controller.leave();
  }

  /// Told on the thread that wrote.
  private void written(Written files) {
    FxThread.run(() -> {
      if (inView) controller.written(files);
    });
  }

  private void shown() {
    var view = model.viewProperty().get();
    if (view.isEmpty()) return;
    for (int i = 0; i < beside.size(); i++) {
      beside.get(i).show(view.get());
      tabs.rename(i + 1, beside.get(i).title(view.get()));
    }
    if (!node.getChildren().contains(pane)) node.getChildren().setAll(pane);
    header.show(road.beside());
    showSteps();
  }

  private void showSteps() {
    model.viewProperty().get().ifPresent(it -> steps.show(it, model.isAsAt() || model.isWhatIf()));
  }

  /// A case that was opened is here: it is shown from its beginning, without anything of the one
  /// before.
  private void arrived() {
    tabs.select(0);
    pane.toTop();
    if (!node.getChildren().contains(pane)) node.getChildren().setAll(pane);
    wanted.ifPresentOrElse(Runnable::run, this::begin);
    wanted = Optional.empty();
  }

  /// Whoever judges a second time begins at their own form.
  private void begin() {
    if (second.isForm()) open(SecondTab.TITLE);
    else FxThread.later(this::focus);
  }

  /// Work begins at the first judgement that is open.
  private void focus() {
    var first =
        Arrays.stream(Subject.values())
            .filter(it -> model.judgement(it).shown().given().isEmpty())
            .findFirst()
            .orElse(Subject.CHILDREN_SERVING);
    enter(first);
  }

  private void toJudgement(Subject subject) {
    tabs.select(0);
    FxThread.later(() -> enter(subject));
  }

  private void enter(Subject subject) {
    if (node.lookup("#grade-" + subject.word()) instanceof GradePicker picker) picker.enter();
  }

  /// The header is made after the road, and told once both are there.
  private void showBeside() {
    header.show(road.beside());
  }

  private void unread(String sentence) {
    node.getChildren()
        .setAll(
            new EmptyState(Feather.ALERT_TRIANGLE, "This case cannot be shown", sentence)
                .with("Try again", controller::openAgain));
  }

  private final class Ways implements CaseWays {
    @Override
    public boolean has(String part) {
      return tabs.find(part).isPresent();
    }

    @Override
    public void open(String part) {
      CaseScreen.this.open(part);
    }

    @Override
    public void evidence(EvidenceId item) {
      open(EVIDENCE);
      openItem.accept(item);
    }

    @Override
    public void reveal(Node part) {
      pane.reveal(part);
    }
  }
}
