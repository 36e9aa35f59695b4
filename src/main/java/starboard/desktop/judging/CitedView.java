package starboard.desktop.judging;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.CaseView;
import starboard.casework.Act;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.rating.Subject;

/// The evidence that a judgement cites, a chip an item, and the chooser that cites more.
final class CitedView extends VBox {
  private final Subject subject;
  private final CaseController controller;
  private final CaseWays ways;
  private final FlowPane chips = new FlowPane();
  private final Button cite;
  private final Label trouble = Nodes.wrapped("", Looks.SMALL, "failed");
  private final CiteChooser chooser;
  private List<Citation> shown = List.of();
  private boolean shownOpen;

  CitedView(Subject subject, CaseController controller, CaseWays ways) {
    this.subject = subject;
    this.controller = controller;
    this.ways = ways;
    getStyleClass().add("cited");
    chips.getStyleClass().add("chips");
    chooser = new CiteChooser(subject, this::weigh, this::closed, ways);
    cite = Nodes.small("cite …", chooser::toggle);
    cite.setId("cite-" + subject.word());
    cite.setAccessibleText("Cite evidence for " + subject.phrase());
    chips.getChildren().add(cite);
    Nodes.show(trouble, "");
    getChildren().addAll(chips, trouble, chooser);
  }

  /// @param open whether evidence can be cited and taken away now
  void show(CaseView view, boolean open) {
    var now = Citation.of(view, subject);
    Nodes.present(cite, open);
    if (!now.equals(shown) || open != shownOpen || chips.getChildren().size() <= now.size()) {
      shown = now;
      shownOpen = open;
      chips.getChildren().setAll(now.stream().map(it -> chip(it, open)).toList());
      chips.getChildren().add(cite);
    }
    chooser.show(view, open);
    Nodes.present(this, open || !now.isEmpty());
  }

  private HBox chip(Citation it, boolean open) {
    var name = new Button(it.words());
    Nodes.name(name, it.whole());
    name.getStyleClass().setAll("button", "words");
    name.setOnAction(_ -> ways.evidence(it.item()));
    name.setMinWidth(0);
    var chip = new HBox(name);
    chip.getStyleClass().addAll("chip", look(it));
    if (open) {
      var away =
          Nodes.icon(
              Feather.X,
              "Take “%s” away from %s".formatted(it.title(), subject.phrase()),
              () -> weigh(it.item(), Bearing.NONE));
      away.getStyleClass().setAll("button", "away");
      chip.getChildren().add(away);
    }
    return chip;
  }

  private static String look(Citation it) {
    if (!it.counts()) return "not-counting";
    return switch (it.kind()) {
      case SUPPORTS -> "supports";
      case CONTRADICTS, IN_CONFLICT -> "contradicts";
    };
  }

  private void weigh(EvidenceId item, Bearing bearing) {
    Nodes.show(trouble, "");
    controller.acted();
    controller.say(
        List.of(new Act.Weighed(item, subject, bearing)), _ -> {}, why -> Nodes.show(trouble, why));
  }

  private void closed() {
    cite.requestFocus();
  }
}
