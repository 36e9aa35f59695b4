package starboard.desktop.refresh;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.Baseline;
import starboard.application.Written;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.Preferences;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.Tabs;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;

/// What a refresh asks of its councils, for any round that was opened from another.
public final class RefreshScreen implements Screen {
  private static final String EFFECT = "Effect of the new indicators";

  private final Office office;
  private final Latest askingPriorities = new Latest();
  private final Latest askingEffects = new Latest();
  private final Latest askingChanges = new Latest();
  private final Label heading = new Label();
  private final Label terms = new Label();
  private final Tabs tabs = new Tabs();
  private final PrioritiesView priorities;
  private final EffectsView effects;
  private final ChangesView changes;
  private final PageScroll view;
  private Optional<RoundId> round = Optional.empty();
  private boolean inView;

  public RefreshScreen(Office office) {
    this.office = office;
    Consumer<CouncilId> open = this::open;
    priorities = new PrioritiesView(Preferences.of(office.settings()), open);
    effects = new EffectsView(open, this::askEffects);
    changes = new ChangesView();
    heading.getStyleClass().add(Looks.TITLE);
    terms.getStyleClass().add(Looks.QUIET);
    var head = new FlowPane(heading, terms);
    head.getStyleClass().add("head");
    tabs.add("Priorities", priorities);
    tabs.add(EFFECT, effects);
    tabs.add("Changes", changes);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    var page = new VBox(head, tabs);
    page.getStyleClass().addAll(Looks.PAGE, "refresh-screen");
    view = new PageScroll("Refresh", page);
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> changed(it)));
  }

  /// Makes this the round that is shown.
  public void show(RoundId next) {
    if (round.filter(next::equals).isEmpty()) effects.startAnew();
    round = Optional.of(next);
  }

  /// Shows what the new indicators alone change.
  public void showEffects() {
    tabs.find(EFFECT).ifPresent(tabs::select);
  }

  @Override
  public String title() {
    return round.map(it -> "Refresh " + it).orElse("Refresh");
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void entered() {
    inView = true;
    priorities.enter();
    ask();
  }

  @Override
  public void left() {
    inView = false;
    askingPriorities.forget();
    askingEffects.forget();
    askingChanges.forget();
  }

  private void ask() {
    if (round.isEmpty()) return;
    var queries = office.workbench().queries();
    var id = round.get();
    var today = LocalDate.ofInstant(office.workbench().clock().instant(), Register.ZONE);
    askingPriorities.await(
        queries.priorities(id, today),
        it ->
            it.ifPresent(list -> {
              tell(list.round());
              priorities.show(list);
            }),
        this::failed);
    askingChanges.await(queries.changes(id), it -> it.ifPresent(changes::show), this::failed);
    askEffects(effects.baseline());
  }

  private void askEffects(Baseline baseline) {
    round.ifPresent(it ->
        askingEffects.await(
            office.workbench().queries().effects(it, baseline),
            list -> list.ifPresent(effects::show),
            this::failed));
  }

  private void tell(Round shown) {
    var kind = shown.refresh() ? "a refresh of " : "a full round, opened from ";
    heading.setText("Refresh " + shown.id());
    terms.setText(shown.terms().from().map(it -> kind + it).orElse("opened from no other round"));
  }

  private void open(CouncilId council) {
    round.ifPresent(it -> office.navigator().openCase(new CaseId(it, council)));
  }

  private void failed(Throwable fault) {
    office.saves().follow(CompletableFuture.failedFuture(fault));
  }

  /// Something was written, by whatever window or command.
  private void changed(Written written) {
    if (inView && round.filter(written::touches).isPresent()) ask();
  }
}
