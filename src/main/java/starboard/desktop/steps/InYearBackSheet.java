package starboard.desktop.steps;

import starboard.application.CaseView;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.ProseArea;

/// Takes a change within the year back, with a reason.
final class InYearBackSheet {
  private final Office office;
  private final CaseView view;
  private final ProseArea reason = new ProseArea("Reason", "Why?");

  private InYearBackSheet(Office office, CaseView view) {
    this.office = office;
    this.view = view;
    reason.setId("in-year-back-reason");
  }

  static void show(Office office, CaseView view) {
    var it = new InYearBackSheet(office, view);
    new AskSheet(
            "Take the change within the year of %s back".formatted(view.council().name()),
            "The rating of the round stands again. That it was changed and taken back stays in its"
                + " history, with your reason.")
        .with(new FormRow("Reason", it.reason, ""))
        .show(office.dialogs(), "Take back", it::takeBack);
  }

  private void takeBack(AskSheet sheet) {
    Doing.of(office)
        .execute(
            new Command.Say(
                view.state().id(), new Deciding.InYearTakenBack(reason.getText().strip())),
            sheet::close,
            sheet::refuse);
  }
}
