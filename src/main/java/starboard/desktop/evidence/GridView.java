package starboard.desktop.evidence;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.desktop.frame.Chosen;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.SourceKind;
import starboard.evidence.StandardsArea;
import starboard.rating.Subject;

/// The evidence that counts, by standards areas and kinds of source: what supports and what
/// contradicts a judgement, how old it is, and what is missing.
final class GridView extends VBox {
  private final ComboBox<Optional<Subject>> judgement = new ComboBox<>();
  private final GridPane grid = new GridPane();
  private final Label missing = Nodes.wrapped("", "missing");
  private final Label kinds = Nodes.wrapped("", Looks.QUIET);
  private final Consumer<EvidenceGrid.Cell> open;
  private Optional<CaseView> shown = Optional.empty();
  private LocalDate today = LocalDate.EPOCH;

  /// @param open opens the items of a cell
  GridView(Consumer<EvidenceGrid.Cell> open) {
    this.open = open;
    getStyleClass().add("evidence-grid");
    judgement.setId("grid-judgement");
    judgement.setAccessibleText("For which judgement");
    judgement.setConverter(new Chosen<>(GridView::words));
    judgement.getItems().add(Optional.empty());
    Arrays.stream(Subject.values()).map(Optional::of).forEach(judgement.getItems()::add);
    judgement.getSelectionModel().selectFirst();
    judgement.valueProperty().subscribe(_ -> draw());
    grid.getStyleClass().add("cells");
    var scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(USE_PREF_SIZE);
    grid.heightProperty().subscribe(_ -> FxThread.later(() -> fit(scroll)));
    scroll.viewportBoundsProperty().subscribe(_ -> FxThread.later(() -> fit(scroll)));
    scroll.setAccessibleText("Standards areas by kinds of source");
    scroll.getStyleClass().add("cells-scroll");
    var key =
        Nodes.wrapped(
            "+ supports, − contradicts, ○ says nothing to it yet. Only what counts is shown.",
            Looks.QUIET,
            Looks.SMALL);
    var line = new FlowPane(judgement, key);
    line.getStyleClass().add("filter-line");
    getChildren().addAll(line, missing, scroll, kinds);
  }

  /// @param day by which the age of an item is told
  void show(CaseView view, LocalDate day) {
    shown = Optional.of(view);
    today = day;
    draw();
  }

  private void draw() {
    if (shown.isEmpty()) return;
    var subject = Optional.ofNullable(judgement.getValue()).flatMap(it -> it);
    var all = EvidenceGrid.of(shown.get(), subject);
    grid.getChildren().clear();
    grid.add(head("Standards area"), 0, 0);
    for (int i = 0; i < all.kinds().size(); i++)
      grid.add(head(all.kinds().get(i).title()), i + 1, 0);
    for (int row = 0; row < all.rows().size(); row++) {
      var one = all.rows().get(row);
      grid.add(Nodes.wrapped(one.title(), "area"), 0, row + 1);
      for (int i = 0; i < all.kinds().size(); i++) {
        var cell = one.cells().get(all.kinds().get(i));
        if (cell != null) grid.add(cell(cell), i + 1, row + 1);
      }
    }
    Nodes.show(missing, missing(all.without(), subject));
    Nodes.show(kinds, without(all.kindsWithout()));
  }

  /// As tall as the whole grid: its rows are taller than it asks for where their words wrap.
  private void fit(ScrollPane scroll) {
    double around = scroll.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setPrefHeight(Math.ceil(grid.getHeight() + around));
  }

  private static Label head(String words) {
    return Nodes.wrapped(words, Looks.SUBHEADING);
  }

  private Node cell(EvidenceGrid.Cell cell) {
    if (cell.isEmpty()) {
      var none = Nodes.wrapped("none", "none");
      none.setAccessibleText(cell.words() + ": none");
      return none;
    }
    var counts =
        Stream.of(
                part("+", cell.supports()), part("−", cell.contradicts()), part("○", cell.silent()))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("  "));
    var button = new Button(counts + "\n" + age(cell.newest(), today));
    button.getStyleClass().add("cell");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(
        "%s: %d supporting, %d contradicting, %d not cited, %s"
            .formatted(
                cell.words(),
                cell.supports(),
                cell.contradicts(),
                cell.silent(),
                age(cell.newest(), today)));
    button.setOnAction(_ -> open.accept(cell));
    return button;
  }

  private static String part(String sign, int count) {
    return count == 0 ? "" : sign + " " + count;
  }

  /// How old the newest is, for example `newest 4 months`.
  static String age(Optional<LocalDate> newest, LocalDate today) {
    if (newest.isEmpty()) return "no date";
    var age = Period.between(newest.get(), today);
    if (age.toTotalMonths() >= 24) return "newest %d years".formatted(age.getYears());
    if (age.toTotalMonths() >= 2) return "newest %d months".formatted(age.toTotalMonths());
    long days = today.toEpochDay() - newest.get().toEpochDay();
    return days == 1 ? "newest 1 day" : "newest %d days".formatted(days);
  }

  private static String missing(List<StandardsArea> without, Optional<Subject> subject) {
    if (without.isEmpty()) return "";
    var areas = without.stream().map(StandardsArea::title).collect(Collectors.joining(", "));
    var whose = subject.map(it -> " for " + it.phrase()).orElse("");
    return "No evidence yet%s on: %s.".formatted(whose, areas);
  }

  private static String without(List<SourceKind> kinds) {
    if (kinds.isEmpty()) return "";
    return "Nothing from these kinds of source: "
        + kinds.stream().map(SourceKind::title).collect(Collectors.joining(", "))
        + ".";
  }

  private static String words(Optional<Subject> subject) {
    return subject
        .map(it -> it.service().title() + ": " + it.question().title())
        .orElse("All judgements");
  }
}
