package starboard.desktop.comparing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.ComparisonAnswer;
import starboard.application.NearestCouncils;
import starboard.application.PointsMap;
import starboard.application.Written;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.consistency.comparing.Comparison;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.Tabs;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Shortcut;

/// Councils of a round compared: side by side, and on the map of points.
public final class ComparingScreen implements Screen {
  private static final int SIDE_BY_SIDE = 0;
  private static final int MAP = 1;

  private final Office office;
  private final Latest comparing = new Latest();
  private final Latest mapping = new Latest();
  private final Latest finding = new Latest();
  private final Label heading = new Label();
  private final Tabs tabs = new Tabs();
  private final SideBySide sideBySide;
  private final MapView map;
  private final NoteDesk notes;
  private final VBox page = new VBox();
  private Optional<RoundId> round = Optional.empty();
  private List<CouncilId> chosen = List.of();
  private List<Council> councils = List.of();
  private boolean inView;
  private boolean arriving;

  public ComparingScreen(Office office) {
    this.office = office;
    notes = new NoteDesk(office, new Moments(office.workbench().clock(), ZoneId.systemDefault()));
    var ways =
        new CouncilHead.Ways(
            office.navigator()::openCase, this::nearest, it -> remove(it.council()));
    sideBySide = new SideBySide(ways, it -> add(it.id()), notes.form());
    map = new MapView(office.navigator()::openCase, this::compare);
    heading.getStyleClass().add(Looks.TITLE);
    tabs.add("Side by side", sideBySide);
    tabs.add("Map of points", map);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    page.getStyleClass().addAll(Looks.PAGE, "comparing-screen");
    page.getChildren().addAll(heading, tabs);
    Shortcut.WRITE_NOTE.on(page, sideBySide::enterNote);
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> changed(it)));
  }

  /// Makes these the councils that are compared.
  ///
  /// @param next none to choose them on the map
  public void show(RoundId of, List<CouncilId> next) {
    if (round.filter(of::equals).isEmpty()) map.startAnew();
    round = Optional.of(of);
    chosen = List.copyOf(next);
    tabs.select(chosen.isEmpty() ? MAP : SIDE_BY_SIDE);
  }

  /// The councils that are compared.
  public List<CouncilId> chosen() {
    return chosen;
  }

  @Override
  public String title() {
    return round.map(it -> "Compare " + it).orElse("Compare");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of(
        Shortcut.FILTER,
        () -> {
          tabs.select(SIDE_BY_SIDE);
          sideBySide.enter();
        });
  }

  @Override
  public void entered() {
    inView = true;
    arriving = true;
    heading.setText("Compare councils, round " + round.map(RoundId::text).orElse(""));
    notes.open(cases());
    if (!chosen.isEmpty()) sideBySide.enter();
    ask();
  }

  @Override
  public void left() {
    inView = false;
    arriving = false;
    notes.left();
    comparing.forget();
    mapping.forget();
    finding.forget();
  }

  private List<CaseId> cases() {
    return round.stream()
        .flatMap(it -> chosen.stream().map(council -> new CaseId(it, council)))
        .toList();
  }

  private void ask() {
    if (round.isEmpty()) return;
    var queries = office.workbench().queries();
    mapping.await(queries.pointsMap(round.get()), it -> it.ifPresent(this::mapped), this::failed);
    comparing.await(
        queries.comparison(round.get(), chosen),
        it -> {
          if (chosen.size() == 1) sideBySide.showNone(alone());
          else sideBySide.show(it);
          if (it instanceof ComparisonAnswer.Compared(var _, var comparison))
            notes.compared(comparison);
        },
        this::failed);
    notes.ask();
  }

  private void mapped(PointsMap next) {
    councils = next.rows().stream().map(PointsMap.Row::council).toList();
    sideBySide.offer(councils.stream().filter(it -> !chosen.contains(it.id())).toList());
    map.show(next);
    if (arriving && chosen.isEmpty()) map.enter();
    arriving = false;
  }

  /// One council alone: the nearest to it are offered.
  private EmptyState alone() {
    var name =
        councils.stream()
            .filter(it -> chosen.contains(it.id()))
            .map(Council::name)
            .findFirst()
            .orElse("this council");
    return new EmptyState(
            Feather.COLUMNS,
            name + " is chosen",
            "Add one to five councils to compare it with, or take the nearest by judgements,"
                + " indicators, type and region.")
        .with("Nearest to " + name, () -> nearest(cases().getFirst()));
  }

  private void add(CouncilId council) {
    if (chosen.size() == Comparison.MOST) {
      var _ =
          office
              .dialogs()
              .tell("Not added", "Six councils are compared already; take one out first.");
      return;
    }
    compare(Stream.concat(chosen.stream(), Stream.of(council)).toList());
  }

  private void remove(CouncilId council) {
    var left = new ArrayList<>(chosen);
    left.remove(council);
    compare(left);
  }

  private void compare(List<CouncilId> next) {
    round.ifPresent(it -> office.navigator().compare(it, next));
  }

  private void nearest(CaseId id) {
    finding.await(
        office.workbench().queries().neighbours(id, Comparison.MOST - 1),
        it ->
            it.ifPresent(found ->
                compare(
                    Stream.concat(
                            Stream.of(id), found.nearest().stream().map(NearestCouncils.Near::id))
                        .map(CaseId::council)
                        .toList())),
        this::failed);
  }

  private void failed(Throwable fault) {
    office.saves().follow(CompletableFuture.failedFuture(fault));
  }

  /// Something was written, by whatever window or command.
  private void changed(Written written) {
    if (inView && round.filter(written::touches).isPresent()) ask();
  }
}
