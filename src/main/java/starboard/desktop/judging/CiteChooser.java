package starboard.desktop.judging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.Evidence;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.SearchField;
import starboard.desktop.kit.Shortcut;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.rating.Subject;

/// Chooses what a judgement cites among the items of the case, found as one types; one press says
/// what an item does.
final class CiteChooser extends VBox {
  private static final int MOST = 6;

  private final Subject subject;
  private final BiConsumer<EvidenceId, Bearing> weigh;
  private final Runnable closed;
  private final CaseWays ways;
  private final SearchField search = new SearchField("Search the evidence of this case");
  private final VBox list = new VBox();
  private final Label more = Nodes.wrapped("", Looks.SMALL, Looks.QUIET);
  private Optional<CaseView> view = Optional.empty();
  private boolean open;
  private String pressed = "";

  /// @param weigh says what an item does
  /// @param closed told when the person puts the chooser away
  CiteChooser(
      Subject subject, BiConsumer<EvidenceId, Bearing> weigh, Runnable closed, CaseWays ways) {
    this.subject = subject;
    this.weigh = weigh;
    this.closed = closed;
    this.ways = ways;
    getStyleClass().add("limit-panel");
    list.getStyleClass().add("items");
    var close = Nodes.small("Close", this::close);
    close.setAccessibleText("Close the evidence for " + subject.phrase());
    search.textProperty().subscribe(_ -> list());
    Shortcut.CLOSE_PANEL.on(this, this::close);
    getChildren().addAll(search, list, more, close);
    Nodes.present(this, false);
  }

  /// @param offered whether evidence can be cited now
  void show(CaseView now, boolean offered) {
    if (view.filter(it -> !it.state().id().equals(now.state().id())).isPresent() || !offered)
      open = false;
    view = Optional.of(now);
    Nodes.present(this, open);
    if (open) list();
  }

  /// Opens the chooser, or closes it where it is open.
  void toggle() {
    if (open) {
      close();
      return;
    }
    open = true;
    search.clear();
    Nodes.present(this, true);
    list();
    search.requestFocus();
    FxThread.afterNextPulse(() -> ways.reveal(this));
  }

  private void close() {
    open = false;
    Nodes.present(this, false);
    closed.run();
  }

  private void list() {
    if (!open) return;
    var items = view.map(it -> it.state().evidence().items()).orElse(List.of());
    var found = matching(items, search.getText());
    boolean within = list.isFocusWithin();
    list.getChildren().setAll(found.stream().limit(MOST).map(this::row).toList());
    if (within) list.lookupAll("#" + pressed).forEach(Node::requestFocus);
    int left = Math.max(0, found.size() - MOST);
    if (items.isEmpty())
      Nodes.show(more, "There is no evidence on this case yet. Receive it in Evidence first.");
    else if (found.isEmpty()) Nodes.show(more, "No item matches.");
    else Nodes.show(more, left == 0 ? "" : left + " more; type to find them.");
  }

  /// The items in which every word stands, the newest first; withdrawn ones cannot be cited.
  static List<Evidence> matching(List<Evidence> items, String text) {
    var words = text.toLowerCase(Locale.UK).strip().split("\\s+");
    return items.reversed().stream()
        .filter(it -> !it.withdrawn())
        .filter(it -> Stream.of(words).allMatch(told(it)::contains))
        .toList();
  }

  private static String told(Evidence item) {
    var what = item.shown();
    return String.join(
            " ",
            what.title(),
            what.reference(),
            Citation.brief(item),
            what.summary(),
            what.passages(),
            what.attachment().map(it -> it.name()).orElse(""))
        .toLowerCase(Locale.UK);
  }

  private FlowPane row(Evidence item) {
    var not = view.map(it -> Citation.notCounting(item, it.round())).orElse("");
    var title = new Button(item.shown().title());
    title.getStyleClass().setAll("button", "words");
    Nodes.name(title, "Open “%s” in Evidence".formatted(item.shown().title()));
    title.setOnAction(_ -> ways.evidence(item.id()));
    var brief =
        Nodes.wrapped(
            Citation.brief(item) + (not.isEmpty() ? "" : ", " + not), Looks.SMALL, Looks.QUIET);
    var row =
        new FlowPane(
            title,
            brief,
            button(item, Bearing.SUPPORTS, "+ Supports"),
            button(item, Bearing.CONTRADICTS, "− Contradicts"));
    row.getStyleClass().add("item");
    return row;
  }

  /// A press makes the list anew; by its id the button that was pressed keeps the focus.
  private String id(Evidence item, Bearing bearing) {
    return "cite-%s-%s-%s".formatted(subject.word(), bearing.word(), item.id());
  }

  /// Says it in one press; a second press on what it says already takes it back.
  private Button button(Evidence item, Bearing bearing, String does) {
    boolean says = item.bearing(subject) == bearing;
    var button =
        Nodes.small(
            does,
            () -> {
              pressed = id(item, bearing);
              weigh.accept(item.id(), says ? Bearing.NONE : bearing);
            });
    button.setId(id(item, bearing));
    if (says) button.getStyleClass().add("says");
    button.setAccessibleText(
        "“%s” %s %s%s"
            .formatted(
                item.shown().title(), bearing.word(), subject.phrase(), says ? ", said" : ""));
    return button;
  }
}
