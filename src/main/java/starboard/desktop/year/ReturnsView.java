package starboard.desktop.year;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.casework.AskedReturn;
import starboard.casework.EvidenceRegister;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Tag;
import starboard.evidence.EvidenceId;

/// The returns that the council was asked for: when each is due, and when it arrived. They are
/// asked for, and taken in, on the tab of the evidence.
final class ReturnsView extends VBox {
  private final VBox lines = new VBox();
  private Optional<Consumer<EvidenceId>> open = Optional.empty();

  ReturnsView() {
    getStyleClass().add("form-part");
    lines.getStyleClass().add("returns");
    getChildren()
        .addAll(
            Nodes.wrapped("Returns", Looks.HEADING),
            Nodes.wrapped(
                "Asked for, and recorded on arrival, with the evidence.", Looks.QUIET, Looks.SMALL),
            lines);
  }

  /// A return that arrived is a link from now on.
  void onOpen(Consumer<EvidenceId> action) {
    open = Optional.of(action);
  }

  void show(EvidenceRegister evidence, LocalDate today) {
    lines.getChildren().clear();
    if (evidence.returns().isEmpty())
      lines.getChildren().add(Nodes.wrapped("The council was asked for no return.", Looks.QUIET));
    for (var asked : evidence.returns()) lines.getChildren().add(line(evidence, asked, today));
  }

  private Node line(EvidenceRegister evidence, AskedReturn asked, LocalDate today) {
    var terms = asked.shown();
    var line =
        new FlowPane(
            title(asked),
            Nodes.wrapped(terms.kind().title(), Looks.QUIET, Looks.SMALL),
            Nodes.wrapped("due " + Dates.words(terms.due()), Looks.SMALL),
            arrival(evidence, asked, today));
    line.getStyleClass().add("return");
    return line;
  }

  private Node title(AskedReturn asked) {
    var title = asked.shown().title();
    var item = asked.arrivedAs();
    if (item.isEmpty() || open.isEmpty()) return Nodes.wrapped(title);
    var link = new Hyperlink(title);
    link.setOnAction(_ -> open.get().accept(item.get()));
    return link;
  }

  private static Tag arrival(EvidenceRegister evidence, AskedReturn asked, LocalDate today) {
    var arrived = evidence.arrivedOn(asked);
    if (arrived.isEmpty())
      return asked.overdue(today)
          ? new Tag(Tag.Tone.BAD, "overdue")
          : new Tag(Tag.Tone.NEUTRAL, "awaited");
    boolean late = arrived.get().isAfter(asked.shown().due());
    var words = "arrived " + Dates.words(arrived.get());
    return late ? new Tag(Tag.Tone.WARN, words + ", late") : new Tag(Tag.Tone.GOOD, words);
  }
}
