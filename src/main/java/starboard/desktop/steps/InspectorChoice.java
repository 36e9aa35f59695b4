package starboard.desktop.steps;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Nodes;

/// The name of an inspector: it can be typed, and of the register those are offered whose names
/// hold what is typed. Down goes to them, Enter or Space takes one.
final class InspectorChoice {
  private final TextField name;
  private final ListView<String> offered = new ListView<>();
  private final Latest reading = new Latest();
  private List<String> inspectors = List.of();

  /// @param present the name that stands there at first; blank where there is none
  InspectorChoice(Office office, String present) {
    name = new TextField(present);
    name.setId("assign-to");
    name.setAccessibleText("Inspector");
    offered.setId("assign-offered");
    offered.setAccessibleText("Inspectors of the register");
    offered.getStyleClass().add("inspectors-offered");
    Nodes.present(offered, false);
    name.textProperty().subscribe((_, _) -> offer());
    name.addEventHandler(KeyEvent.KEY_PRESSED, this::down);
    offered.addEventHandler(KeyEvent.KEY_PRESSED, this::take);
    offered.setOnMouseClicked(_ -> take());
    reading.await(
        office.workbench().queries().people(),
        this::know,
        fault -> office.saves().follow(CompletableFuture.failedFuture(fault)));
  }

  /// Where the name is typed.
  TextField field() {
    return name;
  }

  /// The names that are offered, to stand below the field.
  ListView<String> offered() {
    return offered;
  }

  /// The name that stands there.
  String typed() {
    return name.getText().strip();
  }

  private void know(List<RegisteredPerson> people) {
    inspectors =
        people.stream()
            .filter(RegisteredPerson::active)
            .filter(it -> it.role() == Role.INSPECTOR || it.role() == Role.CHIEF_INSPECTOR)
            .map(RegisteredPerson::name)
            .toList();
    Nodes.present(offered, !inspectors.isEmpty());
    offer();
  }

  /// A whole name narrows nothing: whoever wants another sees them all.
  private void offer() {
    var typed = inspectors.contains(typed()) ? "" : typed().toLowerCase(Locale.UK);
    offered
        .getItems()
        .setAll(
            inspectors.stream().filter(it -> it.toLowerCase(Locale.UK).contains(typed)).toList());
  }

  private void down(KeyEvent event) {
    if (event.getCode() != KeyCode.DOWN || offered.getItems().isEmpty()) return;
    event.consume();
    offered.requestFocus();
    offered.getSelectionModel().selectFirst();
  }

  private void take(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
    event.consume();
    take();
  }

  private void take() {
    var chosen = offered.getSelectionModel().getSelectedItem();
    if (chosen == null) return;
    name.setText(chosen);
    name.requestFocus();
    name.end();
  }
}
