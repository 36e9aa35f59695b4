package starboard.desktop.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.Written;
import starboard.casework.CouncilId;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.Tabs;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.publishing.PublishSheet;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.chart.Behind;

/// The results of a round beside an earlier one: figures, annexes, commentary.
public final class ResultsScreen implements Screen {
  private static final int ANNEX_1 = 1;

  private final Office office;
  private final Latest asking = new Latest();
  private final Label heading = new Label();
  private final BesideChoice beside = new BesideChoice(this::ask);
  private final Notice provisional =
      new Notice(
          Notice.Weight.WARN,
          "Provisional: this round is in preparation. Everything here is how things stand now, not"
              + " a published result.");
  private final Tabs tabs = new Tabs();
  private final FiguresView figures = new FiguresView(this::open);
  private final Annex1View annex1 = new Annex1View(this::openCase);
  private final Annex2View annex2 = new Annex2View(this::open);
  private final CommentaryView commentary = new CommentaryView(this::open);
  private final VBox page = new VBox();
  private Optional<RoundId> round = Optional.empty();
  private Optional<ResultsShown> shown = Optional.empty();
  private final PageScroll view = new PageScroll("Results", page);
  private boolean inView;
  private boolean entering;

  /// What the store answers.
  private record Answer(Optional<Results> results, List<RoundResults> overTime) {}

  public ResultsScreen(Office office) {
    this.office = office;
    heading.getStyleClass().add(Looks.TITLE);
    var publish = Nodes.button("Publish the round …", this::publish);
    publish.setId("results-publish");
    var head = new FlowPane(heading, beside, publish);
    head.getStyleClass().add("bar");
    Nodes.present(provisional, false);
    provisional.setId("results-provisional");
    tabs.add("Figures", figures);
    tabs.add("Annex 1", annex1);
    tabs.add("Annex 2", annex2);
    tabs.add("Commentary", commentary);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    page.getStyleClass().addAll(Looks.PAGE, "results-screen");
    page.getChildren().addAll(head, provisional, tabs);
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> changed(it)));
  }

  /// Makes this the round that is shown, beside the one from which it was opened.
  public void show(RoundId next) {
    if (round.filter(next::equals).isPresent()) return;
    round = Optional.of(next);
    beside.startAnew();
  }

  @Override
  public String title() {
    return round.map(it -> "Results " + it).orElse("Results");
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of(
        Shortcut.FILTER,
        () -> {
          tabs.select(ANNEX_1);
          annex1.enter();
        });
  }

  @Override
  public void entered() {
    inView = true;
    entering = true;
    heading.setText("Results of round " + round.map(RoundId::text).orElse(""));
    figures.enter();
    ask();
  }

  @Override
  public void left() {
    inView = false;
    asking.forget();
  }

  private void ask() {
    if (round.isEmpty() || !inView) return;
    var queries = office.workbench().queries();
    asking.await(
        queries
            .results(round.get(), beside.chosen())
            .thenCombine(queries.resultsOverTime(round.get()), Answer::new)
            .thenCombineAsync(queries.rounds(), ResultsScreen::shown),
        it -> it.ifPresent(this::show),
        this::failed);
  }

  private static Optional<ResultsShown> shown(Answer answer, List<Round> rounds) {
    return answer.results().map(it -> ResultsShown.of(it, answer.overTime(), rounds));
  }

  private void show(ResultsShown next) {
    shown = Optional.of(next);
    beside.show(next.results(), next.rounds());
    Nodes.present(provisional, next.results().now().provisional());
    figures.show(next);
    annex1.show(next);
    annex2.show(next.annex2());
    commentary.show(next);
    if (entering) figures.enter();
    entering = false;
  }

  private void publish() {
    round.ifPresent(it -> PublishSheet.show(office, it));
  }

  private void open(Behind behind) {
    shown.ifPresent(it -> BehindSheet.show(office.dialogs(), behind, it, this::openCase));
  }

  private void openCase(CouncilId council) {
    shown.flatMap(it -> it.caseOf(council)).ifPresent(office.navigator()::openCase);
  }

  private void failed(Throwable fault) {
    office.saves().follow(CompletableFuture.failedFuture(fault));
  }

  /// Something was written, by whatever window or command.
  private void changed(Written written) {
    if (round.filter(written::touches).isPresent()) ask();
  }
}
