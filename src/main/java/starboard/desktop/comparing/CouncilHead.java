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

/// The head of a council's column: its stars, what it is, and what can be done with it in the
/// comparison. Its name stands above, and stays in sight.
final class CouncilHead extends VBox {

  /// What a person does from here.
  ///
  /// @param nearest fills the comparison with the nearest of a council
  record Ways(Consumer<CaseId> open, Consumer<CaseId> nearest, Consumer<CaseId> remove) {}

  /// The name of a council, which opens its case.
  static Hyperlink name(ComparedCouncil compared, Ways ways) {
    var name = new Hyperlink(compared.council().name());
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.getStyleClass().addAll(Looks.STRONG, "council-name");
    name.setOnAction(_ -> ways.open().accept(compared.id()));
    return name;
  }

  CouncilHead(ComparedCouncil compared, Ways ways) {
    getStyleClass().add("council-head");
    var council = compared.council();
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
