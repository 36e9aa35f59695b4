package starboard.desktop.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.CaseView;
import starboard.application.ReturnsList;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Nodes;
import starboard.evidence.EvidenceId;

/// The returns that the council was asked for, and the list of them that can be given to it.
final class ReturnsView extends VBox {
  private final EvidenceModel model;
  private final EvidenceController controller;
  private final Consumer<EvidenceId> open;
  private final ReturnForm form;
  private final VBox list = new VBox();
  private final FlowPane tools;
  private final EmptyState empty =
      new EmptyState(
          Feather.INBOX,
          "No return was asked for",
          "Ask for one above. It then shows here until it has come, and how long it is overdue.");

  /// @param open opens an item
  /// @param print writes the list for the council
  ReturnsView(
      EvidenceModel model,
      EvidenceController controller,
      DraftKeeper drafts,
      Consumer<EvidenceId> open,
      Runnable print) {
    this.model = model;
    this.controller = controller;
    this.open = open;
    form = new ReturnForm(controller, drafts);
    getStyleClass().add("returns");
    list.getStyleClass().add("returns-list");
    tools = new FlowPane(Nodes.button("List for the council …", print));
    getChildren().addAll(form, list, empty, tools);
  }

  /// Another case is opened.
  void open() {
    form.open();
  }

  void show(CaseView view, LocalDate today) {
    form.show(model.rights());
    var returns = ReturnsList.of(view, today);
    var lines = new ArrayList<Node>();
    for (var line : returns.lines())
      lines.add(new ReturnLineView(line, items(view), model.rights(), controller, open));
    list.getChildren().setAll(lines);
    Nodes.present(empty, lines.isEmpty());
    Nodes.present(tools, !lines.isEmpty());
  }

  /// The items as which a return may have come, the newest first.
  private List<ItemLine> items(CaseView view) {
    return view.state().evidence().items().reversed().stream()
        .filter(it -> !it.withdrawn())
        .map(it -> ItemLine.of(it, view.round()))
        .toList();
  }
}
