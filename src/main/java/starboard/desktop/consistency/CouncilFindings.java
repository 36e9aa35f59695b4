package starboard.desktop.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.ConsistencyList;
import starboard.application.SettlementRow;
import starboard.casework.CaseId;
import starboard.consistency.Finding;
import starboard.consistency.comparing.Comparison;
import starboard.consistency.queue.Look;
import starboard.consistency.queue.Placed;
import starboard.consistency.queue.QueueGround;
import starboard.consistency.queue.QueueWeights;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Navigator;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// The chosen council: every reason for another look at it, and its findings.
final class CouncilFindings extends VBox {
  private final QueueModel model;
  private final SettleDesk desk;
  private final Navigator navigator;
  private final Moments moments;
  private final Runnable back;
  private final Label closed = Nodes.wrapped("", Looks.QUIET, Looks.SMALL, "why");
  private Optional<Shown> shown = Optional.empty();

  /// What is drawn, so that typing is not disturbed while nothing of it changes.
  private record Shown(
      Look look,
      List<QueueGround> grounds,
      QueueWeights weights,
      List<Finding> findings,
      List<Optional<SettlementRow>> settled) {}

  /// @param back where the focus goes from the form of a finding
  CouncilFindings(
      QueueModel model, SettleDesk desk, Navigator navigator, Moments moments, Runnable back) {
    this.model = model;
    this.desk = desk;
    this.navigator = navigator;
    this.moments = moments;
    this.back = back;
    getStyleClass().addAll(Looks.CARD, "council-findings");
  }

  /// Shows a council, or that none is chosen.
  void show(Optional<Placed> placed) {
    var list = model.listProperty().get();
    if (placed.isEmpty() || list.isEmpty()) {
      shown = Optional.empty();
      getChildren().clear();
      return;
    }
    var next = of(placed.get().look(), list.get());
    if (shown.filter(next::equals).isPresent()) return;
    shown = Optional.of(next);
    draw(next, list.get());
  }

  /// Opens the form of the first finding that is to be settled and that this person may settle.
  void settleFirst() {
    getChildren().stream()
        .filter(FindingCard.class::isInstance)
        .map(FindingCard.class::cast)
        .filter(it -> it.finding().unsettled())
        .findFirst()
        .ifPresent(FindingCard::open);
  }

  /// Puts the council side by side with those that its findings name.
  void compare() {
    shown.ifPresent(it -> {
      var here = it.look().facts().id();
      var councils =
          Stream.concat(Stream.of(here), it.findings().stream().flatMap(CouncilFindings::named))
              .map(CaseId::council)
              .distinct()
              .limit(Comparison.MOST)
              .toList();
      navigator.compare(here.round(), councils);
    });
  }

  private static Stream<CaseId> named(Finding finding) {
    return Stream.concat(Stream.of(finding.home()), finding.concerns().others().stream());
  }

  private Shown of(Look look, ConsistencyList list) {
    var findings = model.findings(look);
    return new Shown(
        look,
        look.grounds(),
        model.weightsProperty().get(),
        findings,
        findings.stream().map(list::settlement).toList());
  }

  private void draw(Shown next, ConsistencyList list) {
    Nodes.show(closed, "");
    var id = next.look().facts().id();
    var around = new FindingCard.Around(list, id, navigator, moments, desk, back);
    getChildren()
        .setAll(
            Stream.of(
                    Stream.of(head(next.look()), closed),
                    next.grounds().stream().map(it -> ground(it, next.weights())),
                    next.findings().stream().map(it -> new FindingCard(it, around)))
                .flatMap(it -> it)
                .toList());
    if (next.findings().isEmpty())
      getChildren().add(Nodes.wrapped("No finding is about this council.", Looks.QUIET));
    else allow();
  }

  /// Greys what the person may not settle, with each reason once above the findings. Somebody else
  /// may be signed in since they were drawn.
  void allow() {
    var cards =
        getChildren().stream()
            .filter(FindingCard.class::isInstance)
            .map(FindingCard.class::cast)
            .toList();
    if (cards.isEmpty()) return;
    desk.whyNot(
        cards.stream().map(FindingCard::finding).toList(),
        all -> {
          for (int i = 0; i < cards.size(); i++)
            cards.get(i).allow(Optional.of(all.get(i)).filter(it -> !it.isEmpty()));
          Nodes.show(
              closed,
              all.stream()
                  .filter(it -> !it.isEmpty())
                  .distinct()
                  .collect(Collectors.joining("\n")));
        });
  }

  private FlowPane head(Look look) {
    var name = Nodes.wrapped(look.facts().name(), Looks.HEADING);
    var open = new Hyperlink("Open the case");
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(_ -> navigator.openCase(look.facts().id()));
    var compare = new Hyperlink("Compare");
    compare.setAccessibleText("Compare with the councils that the findings name");
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setOnAction(_ -> compare());
    var head = new FlowPane(name, compare, open);
    head.getStyleClass().add("head");
    return head;
  }

  private static HBox ground(QueueGround ground, QueueWeights weights) {
    var words = Nodes.wrapped(ground.words(), Looks.QUIET);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(Chips.reason(ground, ground.reason().title(), weights), words);
    line.getStyleClass().add("ground");
    return line;
  }
}
