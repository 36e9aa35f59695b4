package starboard.desktop.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import starboard.application.DraftPlace;
import starboard.casework.Act;
import starboard.casework.Evidence;
import starboard.casework.Round;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Notice;
import starboard.evidence.EvidenceId;

/// Whether an item counts in its round, and if not why; who may admit it does so here. Withdrawing
/// is asked for from outside.
final class StandingView extends VBox {
  private final EvidenceController controller;
  private final ReasonBox withdrawing;
  private final ReasonBox admitting;
  private Optional<EvidenceId> item = Optional.empty();
  private Optional<ReasonBox> asked = Optional.empty();
  private List<Node> notices = List.of();

  StandingView(EvidenceController controller, DraftKeeper drafts) {
    this.controller = controller;
    getStyleClass().add("standing");
    withdrawing =
        new ReasonBox(drafts, "Why is it withdrawn?", "Withdraw", this::withdraw, this::putAway);
    admitting = new ReasonBox(drafts, "Why is it admitted?", "Admit", this::admit, this::putAway);
  }

  void show(Evidence evidence, Round round, Rights rights) {
    if (!item.equals(Optional.of(evidence.id()))) asked = Optional.empty();
    item = Optional.of(evidence.id());
    var said = new java.util.ArrayList<Node>();
    if (evidence.withdrawn()) said.add(withdrawn(evidence, rights));
    else if (evidence.late(round) && evidence.admitted())
      said.add(admitted(evidence, round, rights));
    else if (evidence.late(round)) said.add(late(evidence, round, rights));
    notices = List.copyOf(said);
    arrange();
  }

  /// Asks why the item is withdrawn.
  void askWithdrawal() {
    ask(withdrawing, "withdrawal");
  }

  private Node late(Evidence evidence, Round round, Rights rights) {
    var words = came(evidence, round) + ": does not count.";
    if (!rights.admitting().isEmpty())
      return new Notice(Notice.Weight.WARN, words + " " + rights.admitting());
    return new Notice(Notice.Weight.WARN, words).with("Admit …", () -> ask(admitting, "admission"));
  }

  private Node admitted(Evidence evidence, Round round, Rights rights) {
    var notice =
        new Notice(
            Notice.Weight.INFO,
            "%s; admitted, so it counts: %s"
                .formatted(came(evidence, round), evidence.admission().value().orElse("")));
    evidence
        .admission()
        .value()
        .filter(_ -> rights.admitting().isEmpty())
        .ifPresent(_ ->
            notice.with(
                "Take the admission back",
                () -> controller.say(new Act.Admitted(evidence.id(), ""))));
    return notice;
  }

  private Node withdrawn(Evidence evidence, Rights rights) {
    var words =
        "Withdrawn, so it does not count: " + evidence.withdrawal().value().orElse("in conflict");
    var notice = new Notice(Notice.Weight.INFO, words);
    return rights.judging().isEmpty()
        ? notice.with("Count it again", () -> controller.say(new Act.Withdrawn(evidence.id(), "")))
        : notice;
  }

  /// Why it is late, for example `Came after the cut-off 30 June 2004`.
  static String came(Evidence evidence, Round round) {
    var cutOff = round.terms().cutOff().orElse(LocalDate.MAX);
    return "%s after the cut-off %s"
        .formatted(
            evidence.receivedOn().isAfter(cutOff) ? "Came" : "Tells of a day", Dates.words(cutOff));
  }

  private void ask(ReasonBox box, String word) {
    asked = Optional.of(box);
    item.ifPresent(it -> box.open(new DraftPlace("evidence/%s/%s".formatted(it, word))));
    arrange();
    box.enter();
  }

  private void withdraw(String reason) {
    item.ifPresent(it -> controller.say(List.of(new Act.Withdrawn(it, reason)), withdrawing::done));
  }

  private void admit(String reason) {
    item.ifPresent(it -> controller.say(List.of(new Act.Admitted(it, reason)), admitting::done));
  }

  private void putAway() {
    asked = Optional.empty();
    arrange();
  }

  private void arrange() {
    var children = new java.util.ArrayList<>(notices);
    asked.ifPresent(children::add);
    getChildren().setAll(children);
    Nodes.present(this, !children.isEmpty());
  }
}
