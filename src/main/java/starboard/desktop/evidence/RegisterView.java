package starboard.desktop.evidence;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.SearchField;
import starboard.desktop.kit.Shortcut;
import starboard.evidence.EvidenceId;

/// The list of items with what narrows it, and below it the chosen item in full.
final class RegisterView extends VBox {
  private final EvidenceModel model;
  private final SearchField filter = new SearchField("Filter the evidence");
  private final FlowPane bar = new FlowPane();
  private final Label count = Nodes.wrapped("", Looks.QUIET);
  private final Button cell = new Button("", Icons.of(Feather.X));
  private final RegisterTable table;
  private final EmptyState empty;
  private final EmptyState none;
  private final VBox unrecorded = new VBox();
  private final ItemView item;

  /// What is asked for from the list.
  interface Asks {
    void add();

    void edit(EvidenceId id);
  }

  RegisterView(EvidenceModel model, ItemView item, Asks asks) {
    this.model = model;
    this.item = item;
    getStyleClass().add("register");
    var em = new Em();
    table = new RegisterTable(model, em, asks::edit, this::typeOn);
    empty =
        new EmptyState(
                Feather.FILE_TEXT,
                "No evidence yet",
                "Add an item, or drop files or a folder here: each file becomes an item to"
                    + " complete.")
            .with("Add an item", asks::add);
    none =
        new EmptyState(Feather.FILTER, "Nothing fits the filter", "Items are there, but hidden.")
            .with("Show all", model::showAll);
    filter.setId("evidence-filter");
    filter.textProperty().bindBidirectional(model.filterProperty());
    cell.getStyleClass().add("small-button");
    cell.setOnAction(_ -> model.cellProperty().set(java.util.Optional.empty()));
    bar.getChildren().addAll(filter, count, cell);
    bar.getStyleClass().add("filter-line");
    getChildren().addAll(em, unrecorded, bar, table, empty, none, item);
    InvalidationListener changed = _ -> arrange();
    model.matching().addListener(changed);
    model.viewProperty().addListener(changed);
    model.chosenProperty().addListener(changed);
    model.cellProperty().addListener(changed);
    model.rightsProperty().addListener(changed);
    Shortcut.FILTER.on(this, filter::requestFocus);
    arrange();
  }

  /// Says above the list what was typed and not recorded.
  void remind(java.util.List<? extends Node> notices) {
    unrecorded.getChildren().setAll(notices);
    Nodes.present(unrecorded, !notices.isEmpty());
  }

  void enter() {
    if (table.isVisible()) table.requestFocus();
  }

  private void typeOn(String characters) {
    filter.requestFocus();
    filter.setText(characters);
    filter.end();
  }

  private void arrange() {
    boolean any = model.count() > 0;
    int left = model.matching().size();
    Nodes.present(bar, any);
    Nodes.present(table, left > 0);
    Nodes.present(empty, !any);
    Nodes.present(none, any && left == 0);
    count.setText(
        left == model.count() ? left + " items" : "%d of %d".formatted(left, model.count()));
    if (model.count() == 1) count.setText("1 item");
    var only = model.cellProperty().get();
    Nodes.present(cell, only.isPresent());
    only.ifPresent(it -> {
      cell.setText("Only " + it.words());
      cell.setAccessibleText("Show all again, not only " + it.words());
    });
    var chosen = model.chosenLine();
    Nodes.present(item, chosen.isPresent());
    model
        .viewProperty()
        .get()
        .ifPresent(view -> chosen.ifPresent(it -> item.show(view, it, model.rights())));
  }
}
