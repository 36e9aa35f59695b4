package starboard.desktop.judging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.CaseId;
import starboard.casework.RoundId;
import starboard.desktop.frame.CaseTab;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.Tabs;
import starboard.desktop.indicator.IndicatorTab;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.GradePicker;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Shortcut;
import starboard.journal.FileId;
import starboard.rating.Service;
import starboard.rating.Subject;

/// The screen of one case.
public final class CaseScreen implements Screen {
  private final Office office;
  private final CaseModel model = new CaseModel();
  private final CaseController controller;
  private final Latest neighbouring = new Latest();
  private final Latest asOn = new Latest();
  private final Moments moments;
  private final CaseHeader header;
  private final HistoryView history;
  private final List<CaseTab> beside;
  private final Tabs tabs = new Tabs();
  private final CasePane pane;
  private final StackPane node = new StackPane();
  private Optional<RoundId> round = Optional.empty();
  private Neighbours neighbours = Neighbours.NONE;
  private Optional<List<CaseId>> chosen = Optional.empty();
  private boolean inView;

  public CaseScreen(Office office) {
    this(office, ZoneId.systemDefault());
  }

  /// @param zone in which times are shown
  CaseScreen(Office office, ZoneId zone) {
    this.office = office;
    moments = new Moments(office.workbench().clock(), zone);
    controller =
        new CaseController(office.workbench(), office.saves(), model, this::arrived, this::unread);
    beside = List.of(new IndicatorTab(office, controller::say, zone));
    header = new CaseHeader(model, new HeaderActs());
    history = new HistoryView(model, moments, this::asOn);
    var judgements =
        new PairPane(
            new ServiceCard(Service.CHILDREN, model, controller, moments),
            new ServiceCard(Service.ADULTS, model, controller, moments));
    tabs.add("Judgements", judgements);
    for (var it : beside) tabs.add("", it.node());
    tabs.add("History", history);
    pane = new CasePane(model, office.navigator()::ruleBook, header, tabs);
    node.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("judging.css")).toExternalForm());
    node.getChildren().add(pane);
    model.viewProperty().subscribe(_ -> shown());
    var _ = office.workbench().commands().watch(this::written);
  }

  /// Opens a case; what was typed on the one before is recorded.
  public void show(CaseId id) {
    controller.open(id);
    if (!round.equals(Optional.of(id.round()))) {
      round = Optional.of(id.round());
      neighbouring.await(
          office.workbench().queries().worklist(id.round()),
          it -> {
            neighbours = it.map(Neighbours::of).orElse(Neighbours.NONE);
            beside();
          },
          _ -> beside());
    } else beside();
  }

  /// The cases that previous and next go through, for example those of a filtered list; all
  /// councils of the round where none are given.
  public void among(List<CaseId> ids) {
    chosen = ids.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(ids));
    beside();
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
    var acts = new HeaderActs();
    actions.put(Shortcut.PREVIOUS_COUNCIL, acts::previous);
    actions.put(Shortcut.NEXT_COUNCIL, acts::next);
    actions.put(Shortcut.UNDO, acts::undo);
    actions.put(Shortcut.REDO, acts::redo);
    actions.put(Shortcut.WHAT_IF, acts::whatIf);
    actions.put(Shortcut.LEAVE_WHAT_IF, model::leaveWhatIf);
    return actions;
  }

  @Override
  public void entered() {
    inView = true;
    controller.read();
  }

  @Override
  public void left() {
    inView = false;
    beside.forEach(CaseTab::left);
    controller.leave();
  }

  /// Told on the thread that wrote.
  private void written(FileId file) {
    FxThread.run(() -> {
      if (inView) controller.written(file);
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
    beside();
  }

  /// A case that was opened is here: it is shown from its beginning, without anything of the one
  /// before.
  private void arrived() {
    asOn.forget();
    history.forgetDay();
    tabs.select(0);
    pane.toTop();
    if (!node.getChildren().contains(pane)) node.getChildren().setAll(pane);
    FxThread.later(this::focus);
  }

  /// Work begins at the first judgement that is open.
  private void focus() {
    var first =
        Arrays.stream(Subject.values())
            .filter(it -> model.judgement(it).shown().given().isEmpty())
            .findFirst()
            .orElse(Subject.CHILDREN_SERVING);
    if (node.lookup("#grade-" + first.word()) instanceof GradePicker picker) picker.enter();
  }

  private void beside() {
    var list = chosen.map(neighbours::among).orElse(neighbours);
    header.show(
        controller
            .wanted()
            .map(list::beside)
            .orElseGet(() -> new Neighbours.Beside(Optional.empty(), Optional.empty())));
  }

  private void asOn(LocalDate day) {
    var end = day.plusDays(1).atStartOfDay(moments.zone()).toInstant().minusMillis(1);
    controller
        .wanted()
        .ifPresent(id ->
            asOn.await(
                office.workbench().queries().caseView(id, end),
                history::show,
                it -> unread(Trouble.of(it).words())));
  }

  private void unread(String sentence) {
    node.getChildren()
        .setAll(
            new EmptyState(Feather.ALERT_TRIANGLE, "This case cannot be shown", sentence)
                .with("Try again", controller::openAgain));
  }

  private final class HeaderActs implements CaseHeader.Acts {
    @Override
    public void previous() {
      go(Neighbours.Beside::before);
    }

    @Override
    public void next() {
      go(Neighbours.Beside::after);
    }

    @Override
    public void undo() {
      controller.undo();
    }

    @Override
    public void redo() {
      controller.redo();
    }

    @Override
    public void whatIf() {
      if (model.isWhatIf()) model.leaveWhatIf();
      else model.enterWhatIf();
    }

    private void go(Function<Neighbours.Beside, Optional<Neighbours.Neighbour>> way) {
      var list = chosen.map(neighbours::among).orElse(neighbours);
      controller
          .wanted()
          .map(list::beside)
          .flatMap(way)
          .ifPresent(it -> office.navigator().openCase(it.id()));
    }
  }
}
