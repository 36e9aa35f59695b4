package starboard.desktop.second;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import starboard.application.Tables;
import starboard.casework.Deciding;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// The chief inspector asks somebody for a second judgement: an inspector of the register, or any
/// name while nobody is registered.
final class AskForm extends VBox {
  private final Office office;
  private final ComboBox<String> inspector = new ComboBox<>();
  private final FormRow row =
      new FormRow("Second inspector", inspector, "Somebody who has not judged this case.");
  private final Latest reading = new Latest();

  AskForm(Office office, SecondDesk desk) {
    this.office = office;
    getStyleClass().addAll(Looks.CARD, "ask");
    inspector.setId("second-inspector");
    inspector.setEditable(true);
    inspector.addEventFilter(KeyEvent.KEY_PRESSED, this::offer);
    var ask = Nodes.main("Ask for a second judgement", () -> ask(desk));
    ask.setId("second-ask");
    getChildren()
        .addAll(
            Nodes.wrapped(
                "Whoever is asked judges alone: nothing of the first judgement is shown to them,"
                    + " and nothing of theirs to anybody else, until both are in."),
            row,
            ask);
  }

  /// Another case is opened.
  void open() {
    inspector.getEditor().setText("");
    row.refuse(Optional.empty());
    reading.await(
        office.workbench().queries().tables(Tables::people),
        it -> inspector.getItems().setAll(names(it)),
        fault -> office.saves().follow(CompletableFuture.failedFuture(fault)));
  }

  /// A field that can be typed in keeps its names to itself until it is asked for them.
  private void offer(KeyEvent event) {
    if (event.getCode() != KeyCode.DOWN || inspector.isShowing()) return;
    event.consume();
    inspector.show();
  }

  private void ask(SecondDesk desk) {
    var name = inspector.getEditor().getText().strip();
    if (name.isEmpty()) row.refuse(Optional.of("Name the inspector who judges a second time."));
    else
      desk.say(
          new Deciding.SecondAsked(name),
          () -> row.refuse(Optional.empty()),
          words -> row.refuse(Optional.of(words)));
  }

  private static List<String> names(List<RegisteredPerson> people) {
    return people.stream()
        .filter(RegisteredPerson::active)
        .filter(it -> it.role() == Role.INSPECTOR || it.role() == Role.CHIEF_INSPECTOR)
        .map(RegisteredPerson::name)
        .toList();
  }
}
