package starboard.desktop.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.Act;
import starboard.casework.Register;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.EvidenceId;
import starboard.rating.Subject;

/// One item in full, with all that can be done with it.
final class ItemView extends VBox {
  private final Label title = Nodes.wrapped("", Looks.HEADING);
  private final FlowPane marks = new FlowPane();
  private final ItemFacts facts = new ItemFacts();
  private final ConflictSides sides;
  private final StandingView standing;
  private final BearingsView bearings;
  private final FileView file;
  private final VBox texts = new VBox();
  private final VBox revisions = new VBox();
  private final Hyperlink history = new Hyperlink();
  private final Button change;
  private final Button withdraw;
  private Optional<EvidenceId> item = Optional.empty();

  /// @param edit opens the form of an item
  /// @param judgement leads to a judgement
  ItemView(
      EvidenceController controller,
      FileController files,
      DraftKeeper drafts,
      Consumer<EvidenceId> edit,
      Consumer<Subject> judgement) {
    getStyleClass().addAll(Looks.CARD, "item");
    setId("evidence-item");
    sides =
        new ConflictSides(
            it -> item.ifPresent(id -> controller.say(new Act.Described(id, Optional.of(it)))));
    standing = new StandingView(controller, drafts);
    bearings = new BearingsView(controller::say, judgement);
    file = new FileView(files);
    change = Nodes.button("Change …", () -> item.ifPresent(edit));
    withdraw = Nodes.button("Withdraw …", standing::askWithdrawal);
    history.setOnAction(_ -> Nodes.present(revisions, !revisions.isVisible()));
    marks.getStyleClass().add("marks");
    texts.getStyleClass().add("texts");
    var buttons = new FlowPane(change, withdraw);
    buttons.getStyleClass().add("item-buttons");
    getChildren().addAll(title, marks, standing, sides, facts, bearings, texts, file);
    getChildren().addAll(buttons, history, revisions);
    Nodes.present(revisions, false);
  }

  void show(CaseView view, ItemLine line, Rights rights) {
    boolean another = !item.equals(Optional.of(line.id()));
    item = Optional.of(line.id());
    title.setText(line.item().title());
    marks.getChildren().setAll(line.marks().stream().map(Mark::tag).toList());
    Nodes.present(marks, !line.marks().isEmpty());
    standing.show(line.evidence(), view.round(), rights);
    sides.show(line.evidence(), rights);
    facts.show(line, view.criteria().standards());
    bearings.show(view, line.evidence(), rights);
    file.show(line.id(), line.item().attachment(), rights);
    texts.getChildren().clear();
    text("Summary", line.item().summary());
    text("Passages that matter", line.item().passages());
    change.setDisable(!rights.recording().isEmpty());
    withdraw.setDisable(!rights.judging().isEmpty());
    Nodes.present(withdraw, !line.evidence().withdrawn());
    showRevisions(Revisions.of(view.said(), line.id()));
    if (another) Nodes.present(revisions, false);
  }

  private void text(String name, String words) {
    if (words.isBlank()) return;
    texts.getChildren().addAll(Nodes.wrapped(name, Looks.SUBHEADING), Nodes.wrapped(words));
  }

  private void showRevisions(List<Revisions.Revision> said) {
    history.setText("What was said of it (%d)".formatted(said.size()));
    revisions
        .getChildren()
        .setAll(
            said.stream()
                .map(it ->
                    Nodes.wrapped(
                        "%s, %s: %s"
                            .formatted(Dates.words(it.at(), Register.ZONE), it.person(), it.what()),
                        Looks.SMALL))
                .toList());
  }
}
