package starboard.desktop.steps;

import starboard.application.CaseView;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.FormRow;

/// Asks to which inspector a case is given.
final class AssignSheet {
  private AssignSheet() {}

  static void show(Office office, CaseView view) {
    var name = new InspectorChoice(office, view.state().deliberation().assigned().orElse(""));
    new AskSheet(
            "Give %s to an inspector".formatted(view.council().name()),
            "Other inspectors then neither judge nor move it. Empty takes it back.")
        .with(
            new FormRow(
                "Inspector",
                name.field(),
                "Type a part of the name; Down goes to those that are offered."))
        .with(name.offered())
        .show(
            office.dialogs(),
            "Give",
            sheet ->
                Doing.of(office)
                    .execute(
                        new Command.Say(view.state().id(), new Deciding.Assigned(name.typed())),
                        sheet::close,
                        sheet::refuse));
  }
}
