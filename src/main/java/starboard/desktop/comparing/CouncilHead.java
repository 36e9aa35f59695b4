package starboard.desktop.comparing;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.CaseId;
import starboard.consistency.comparing.ComparedCouncil;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.StarsNode;

/// The head of a council's column: its name, which opens the case, what it is, and what can be done
/// with it in the comparison.
final class CouncilHead extends VBox {

  /// What a person does from here.
  ///
  /// @param nearest fills the comparison with the nearest of a council
  record Ways(Consumer<CaseId> open, Consumer<CaseId> nearest, Consumer<CaseId> remove) {}

  CouncilHead(ComparedCouncil compared, Ways ways) {
    getStyleClass().add("council-head");
    var council = compared.council();
    var name = new Hyperlink(council.name());
    name.setWrapText(true);
    name.getStyleClass().add(Looks.STRONG);
    name.setOnAction(_ -> ways.open().accept(compared.id()));
    getChildren().add(name);
    compared.stars().map(StarsNode::of).ifPresent(getChildren()::add);
    getChildren()
        .add(
            Nodes.wrapped(
                council.type().title() + ", " + council.region().title(),
                Looks.QUIET,
                Looks.SMALL));
    var nearest = Nodes.small("Nearest", () -> ways.nearest().accept(compared.id()));
    Nodes.name(nearest, "Nearest to " + council.name());
    var remove =
        Nodes.icon(
            Feather.X,
            "Take " + council.name() + " out of the comparison",
            () -> ways.remove().accept(compared.id()));
    var buttons = new FlowPane(nearest, remove);
    buttons.getStyleClass().add("buttons");
    getChildren().add(buttons);
  }
}
