package starboard.desktop.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.Ids;
import starboard.application.ReturnsList;
import starboard.application.ReturnsList.State;
import starboard.casework.Act;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;

/// One return that was asked for: where it is, and the item as which it came.
final class ReturnLineView extends VBox {
  private final ReturnsList.Line line;
  private final EvidenceController controller;

  /// @param items the items as which it may have come, the newest first
  /// @param open opens an item
  ReturnLineView(
      ReturnsList.Line line,
      List<ItemLine> items,
      Rights rights,
      EvidenceController controller,
      Consumer<EvidenceId> open) {
    this.line = line;
    this.controller = controller;
    getStyleClass().addAll(Looks.CARD, "return-line");
    var terms = line.terms();
    var words =
        Nodes.wrapped(
            "%s, due %s".formatted(terms.kind().title(), Dates.words(terms.due())), Looks.QUIET);
    var facts = new FlowPane(ReturnWords.tag(line.state()), words);
    facts.getStyleClass().add("facts");
    var acts = new FlowPane();
    acts.getStyleClass().add("facts");
    boolean may = rights.recording().isEmpty();
    if (line.state() instanceof State.Received(var _, var item, var title, var _)) {
      var link = new Hyperlink("as “" + title + "”");
      link.setOnAction(_ -> open.accept(item));
      facts.getChildren().add(link);
      if (may)
        acts.getChildren()
            .add(
                button("It did not arrive", () -> controller.arrived(line.id(), Optional.empty())));
    } else if (may) {
      acts.getChildren().add(button("It arrived: add it", this::addAsItem));
      if (!items.isEmpty()) acts.getChildren().add(chooser(items));
      acts.getChildren()
          .add(
              button(
                  "Not asked for after all",
                  () -> controller.say(new Act.ReturnAsked(line.id(), Optional.empty()))));
    }
    getChildren().addAll(Nodes.wrapped(terms.title(), Looks.STRONG), facts, acts);
    Nodes.present(acts, !acts.getChildren().isEmpty());
  }

  private javafx.scene.control.Button button(String does, Runnable action) {
    var button = Nodes.button(does, action);
    button.getStyleClass().add("small-button");
    button.setAccessibleText("%s: %s".formatted(does, line.terms().title()));
    return button;
  }

  /// It came and is not in the register yet: both are said together.
  private void addAsItem() {
    var id = Ids.evidence();
    var item = EvidenceItem.titled(line.terms().kind(), line.terms().title());
    controller.say(
        List.of(
            new Act.Described(id, Optional.of(item)),
            new Act.ReturnArrived(line.id(), Optional.of(id))),
        () -> {});
  }

  private MenuButton chooser(List<ItemLine> items) {
    var menu = new MenuButton("It arrived as");
    menu.getStyleClass().add("small-button");
    menu.setAccessibleText("It arrived as an item of the register: " + line.terms().title());
    for (var item : items) {
      var choice = new MenuItem(item.item().title());
      choice.setMnemonicParsing(false);
      choice.setOnAction(_ -> controller.arrived(line.id(), Optional.of(item.id())));
      menu.getItems().add(choice);
    }
    return menu;
  }
}
