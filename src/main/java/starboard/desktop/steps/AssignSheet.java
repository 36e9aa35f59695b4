package starboard.desktop.steps;

import javafx.scene.control.TextField;
import starboard.application.CaseView;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.FormRow;

/// Asks to which inspector a case is given.
final class AssignSheet {
  private AssignSheet() {}

  static void show(Office office, CaseView view) {
    var name = new TextField(view.state().deliberation().assigned().orElse(""));
    name.setId("assign-to");
    new AskSheet(
            "Give %s to an inspector".formatted(view.council().name()),
            "Other inspectors then neither judge nor move it. Empty takes it back.")
        .with(new FormRow("Inspector", name, "The name as it stands in the register of people."))
        .show(
            office.dialogs(),
            "Give",
            sheet ->
                Doing.of(office)
                    .execute(
                        new Command.Say(
                            view.state().id(), new Deciding.Assigned(name.getText().strip())),
                        sheet::close,
                        sheet::refuse));
  }
}
