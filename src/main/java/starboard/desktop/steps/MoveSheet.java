package starboard.desktop.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import starboard.application.CaseView;
import starboard.casework.Register;
import starboard.casework.determination.CaseStep;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.ProseArea;

/// Asks what a move needs: the step where there are several, the reason, the last day for the
/// council.
public final class MoveSheet {
  private static final int USUAL_DAYS = 14;

  private final Office office;
  private final CaseView view;
  private final ComboBox<CaseStep> to = new ComboBox<>();
  private final ProseArea reason = new ProseArea("Reason", "Why?");
  private final DateField due = new DateField();

  private MoveSheet(Office office, CaseView view, List<CaseStep> steps) {
    this.office = office;
    this.view = view;
    to.setId("move-to");
    to.setAccessibleText("To which step");
    to.setConverter(new Chosen<>(CaseStep::word));
    to.getItems().setAll(steps);
    to.setValue(steps.getFirst());
    reason.setId("move-reason");
    due.setId("move-due");
    due.getEditor().setId("move-due-editor");
    due.setAccessibleText("Last day for representations");
  }

  /// Sends a case back.
  ///
  /// @param steps those to choose from, the first one preset
  public static void back(Office office, CaseView view, List<CaseStep> steps) {
    var it = new MoveSheet(office, view, steps);
    it.ask("Send %s back", "It goes back with your reason, which stays in its history.")
        .with(new FormRow("To", it.to, ""))
        .with(it.why())
        .show(office.dialogs(), "Send back", it::move);
  }

  /// Opens a determined case again.
  public static void reopen(Office office, CaseView view) {
    var it = new MoveSheet(office, view, Moves.back(view));
    it.ask(
            "Open %s again",
            "The determination no longer stands. That the case was opened again shows for ever,"
                + " with your reason.")
        .with(new FormRow("To", it.to, ""))
        .with(it.why())
        .show(office.dialogs(), "Open again", it::move);
  }

  /// Sends the draft to the council.
  static void toCouncil(Office office, CaseView view) {
    var it = new MoveSheet(office, view, List.of(CaseStep.WITH_COUNCIL));
    it.due.setValue(it.today().plusDays(USUAL_DAYS));
    it.ask("Send the draft to %s", "Its representations are taken until the last day you name.")
        .with(new FormRow("Last day for representations", it.due, "For example 30 September 2004."))
        .show(office.dialogs(), "Send to the council", it::send);
  }

  /// Ends the council's time before its last day.
  static void early(Office office, CaseView view) {
    var it = new MoveSheet(office, view, List.of(CaseStep.READY));
    it.ask(
            "Make %s ready before its last day",
            "The council can make representations until %s. Write why it needs no more time."
                .formatted(
                    view.state().deliberation().moved().due().map(Dates::words).orElse("then")))
        .with(it.why())
        .show(office.dialogs(), "Make ready", it::move);
  }

  private AskSheet ask(String title, String about) {
    return new AskSheet(title.formatted(view.council().name()), about);
  }

  private FormRow why() {
    return new FormRow("Reason", reason, "");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(office.workbench().clock().instant(), Register.ZONE);
  }

  private void move(AskSheet sheet) {
    say(sheet, Optional.empty());
  }

  private void send(AskSheet sheet) {
    var day = Dates.read(due.text());
    if (day.isEmpty() && !due.text().isBlank())
      sheet.refuse(new Trouble("“%s” is no day.".formatted(due.text()), "Write 30 June 2004.", ""));
    else say(sheet, day);
  }

  private void say(AskSheet sheet, Optional<LocalDate> day) {
    Doing.of(office)
        .execute(
            Moves.move(view, to.getValue(), reason.getText(), day), sheet::close, sheet::refuse);
  }
}
