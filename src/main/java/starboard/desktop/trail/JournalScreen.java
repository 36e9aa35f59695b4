package starboard.desktop.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.TrailPage;
import starboard.application.TrailRow;
import starboard.application.Written;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.Register;
import starboard.casework.RegisteredPerson;
import starboard.casework.RoundId;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.Screen;
import starboard.desktop.frame.WordTable;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.FactList;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Shortcut;

/// Everything that was done in a round, as a person reads it: who, when, what, before, after, why.
/// It is read a page at a time, the newest first.
public final class JournalScreen implements Screen {
  private final Office office;
  private final Latest asking = new Latest();
  private final Latest offering = new Latest();
  private final Label heading = new Label("Journal");
  private final Label count = new Label();
  private final TrailFilters filters = new TrailFilters(this::ask);
  private final WordTable<TrailRow> table;
  private final VBox whole = new VBox();
  private final Button older = Nodes.button("Look further back", this::further);
  private final PageScroll view;
  private final TrailExport export;
  private Optional<RoundId> round = Optional.empty();
  private Optional<TrailModel> model = Optional.empty();
  private boolean inView;

  /// What can be chosen in the filters.
  private record Offer(List<Council> councils, List<RegisteredPerson> people) {}

  public JournalScreen(Office office) {
    this.office = office;
    export = new TrailExport(office.dialogs(), office.files().tables());
    var em = new Em();
    table =
        new WordTable<TrailRow>("Journal", em, it -> it.line().what(), this::open)
            .column(
                "When", 10, JournalScreen::when, Comparator.comparing(it -> it.line().entry().at()))
            .column("Who", 9, it -> it.line().entry().author().person())
            .column("Council", 11, JournalScreen::council)
            .column("What", 15, it -> it.line().what())
            .column("Before", 11, it -> it.line().before())
            .column("After", 11, it -> it.line().after())
            .column("Why", 14, it -> it.line().why());
    table.setId("journal");
    table.setPlaceholder(
        new EmptyState(
            Feather.CLOCK,
            "Nothing found",
            "Nothing was done that fits everything you chose above, as far as was looked back."));
    table.getFocusModel().focusedItemProperty().subscribe(it -> tell(Optional.ofNullable(it)));
    VBox.setVgrow(table, Priority.ALWAYS);
    heading.getStyleClass().add(Looks.TITLE);
    count.getStyleClass().add(Looks.QUIET);
    whole.getStyleClass().addAll(Looks.CARD, "whole");
    Nodes.present(whole, false);
    older.setId("journal-older");
    var head = new FlowPane(heading, count);
    head.getStyleClass().add("bar");
    var foot =
        new FlowPane(
            older,
            Nodes.button("Save as CSV …", () -> save(TrailExport.Form.CSV)),
            Nodes.button("Save as JSON …", () -> save(TrailExport.Form.JSON)));
    foot.getStyleClass().add("bar");
    var page = new VBox(head, filters, table, whole, foot, em);
    page.getStyleClass().addAll(Looks.PAGE, "journal-screen");
    view = new PageScroll("Journal", page);
    var _ = office.workbench().commands().watch(it -> FxThread.run(() -> changed(it)));
  }

  /// Makes this the round that is shown.
  public void show(RoundId next) {
    if (round.filter(next::equals).isEmpty()) model = Optional.empty();
    round = Optional.of(next);
  }

  @Override
  public String title() {
    return round.map(it -> "Journal " + it).orElse("Journal");
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public Map<Shortcut, Runnable> actions() {
    return Map.of(Shortcut.FILTER, () -> filters.search().requestFocus());
  }

  @Override
  public void entered() {
    inView = true;
    table.requestFocus();
    var queries = office.workbench().queries();
    offering.await(
        queries.councils().thenCombine(queries.people(), Offer::new),
        it -> filters.offer(it.councils(), it.people()),
        this::failed);
    ask();
  }

  @Override
  public void left() {
    inView = false;
    asking.forget();
    offering.forget();
  }

  private void ask() {
    if (round.isEmpty() || !inView) return;
    var wish = filters.wish(round.get());
    heading.setText("Journal of round " + round.get());
    asking.await(
        office.workbench().queries().trailPage(wish, Optional.empty()),
        it -> show(TrailModel.first(wish, it)),
        this::failed);
  }

  private void further() {
    if (model.isEmpty() || model.get().next().isEmpty()) return;
    var now = model.get();
    asking.await(
        office.workbench().queries().trailPage(now.wish(), now.next()),
        (TrailPage it) -> show(now.with(it)),
        this::failed);
  }

  private void show(TrailModel next) {
    model = Optional.of(next);
    table.show(next.rows());
    filters.seen(next.rows());
    count.setText(next.words());
    Nodes.allow(
        older, next.next().isPresent() ? Optional.empty() : Optional.of("Nothing is older."));
  }

  /// The whole of the entry that the focus is on: a cell may cut it.
  private void tell(Optional<TrailRow> row) {
    Nodes.present(whole, row.isPresent());
    whole.getChildren().clear();
    if (row.isEmpty()) return;
    var line = row.get().line();
    var by = line.entry().author();
    var facts =
        new FactList()
            .add("Done", "%s, %s, %s".formatted(by.person(), by.role(), when(row.get())))
            .add("What", line.what() + row.get().council().map(it -> ", " + it.name()).orElse(""))
            .add("Before", said(line.before()))
            .add("After", said(line.after()))
            .add("Why", said(line.why()));
    whole.getChildren().add(facts);
  }

  private static String said(String words) {
    return words.isBlank() ? "–" : words;
  }

  private static String when(TrailRow row) {
    return Dates.words(row.line().entry().at(), Register.ZONE);
  }

  private static String council(TrailRow row) {
    return row.council().map(Council::name).orElse("the round");
  }

  private void open(TrailRow row) {
    if (round.isEmpty()) return;
    row.council().ifPresent(it -> office.navigator().openCase(new CaseId(round.get(), it.id())));
  }

  private void save(TrailExport.Form form) {
    model.ifPresent(it -> export.save(it.rows(), form, it.wish().round() + "-journal"));
  }

  private void failed(Throwable fault) {
    office.saves().follow(CompletableFuture.failedFuture(fault));
  }

  /// Something was written, by whatever window or command.
  private void changed(Written written) {
    if (round.filter(written::touches).isPresent()) ask();
  }
}
