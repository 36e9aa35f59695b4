package starboard.desktop.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import starboard.application.CaseView;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Register;
import starboard.casework.determination.InYearChange;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.ProseArea;
import starboard.rating.Stars;

/// Changes a rating within the year: zero stars are lifted, any other rating is set to zero.
final class InYearSheet {
  private final Office office;
  private final CaseView view;
  private final boolean lifts;
  private final ComboBox<Stars> stars = new ComboBox<>();
  private final DateField day = new DateField();
  private final ProseArea grounds = new ProseArea("Grounds", "Why?");
  private final TextField evidence = new TextField();
  private final ProseArea monitoring = new ProseArea("Special monitoring", "What is it?");

  private InYearSheet(Office office, CaseView view) {
    this.office = office;
    this.view = view;
    lifts = stars(view).equals(Optional.of(Stars.ZERO));
    stars.setId("in-year-stars");
    stars.setAccessibleText("Stars from that day on");
    stars.setConverter(new Chosen<>(Stars::words));
    stars
        .getItems()
        .setAll(lifts ? List.of(Stars.ONE, Stars.TWO, Stars.THREE) : List.of(Stars.ZERO));
    stars.setValue(stars.getItems().getFirst());
    day.setId("in-year-day");
    day.setAccessibleText("From which day");
    day.setValue(LocalDate.ofInstant(office.workbench().clock().instant(), Register.ZONE));
    grounds.setId("in-year-grounds");
    evidence.setId("in-year-evidence");
    monitoring.setId("in-year-monitoring");
  }

  /// The stars that the council has now.
  static Optional<Stars> stars(CaseView view) {
    return view.state()
        .deliberation()
        .outcome()
        .changed()
        .map(InYearChange::stars)
        .or(() -> view.state().published().value())
        .or(() -> view.star().stars());
  }

  static void show(Office office, CaseView view) {
    new InYearSheet(office, view).show();
  }

  private void show() {
    var name = view.council().name();
    var ask =
        new AskSheet(
            lifts ? "Lift %s from zero stars".formatted(name) : "Set %s to zero".formatted(name),
            lifts
                ? "Zero stars are lifted within the year only on robust and substantial evidence."
                : "A rating is set to zero within the year on serious concern, with special"
                    + " monitoring.");
    if (lifts) ask.with(new FormRow("Stars from that day on", stars, ""));
    ask.with(new FormRow("From", day, "For example 30 June 2004."))
        .with(new FormRow("Grounds", grounds, ""))
        .with(new FormRow("Evidence that it rests on", evidence, "Named, so that it is found."));
    if (!lifts) ask.with(new FormRow("Special monitoring", monitoring, ""));
    ask.show(office.dialogs(), lifts ? "Lift from zero" : "Set to zero", this::change);
  }

  private void change(AskSheet sheet) {
    var from = Dates.read(day.text());
    if (from.isEmpty()) {
      sheet.refuse(new Trouble("The day is missing or is none.", "Write 30 June 2004.", ""));
      return;
    }
    var change =
        new InYearChange(
            lifts ? InYearChange.Kind.LIFTED : InYearChange.Kind.TO_ZERO,
            stars.getValue(),
            from.get(),
            grounds.getText().strip(),
            evidence.getText().strip(),
            lifts ? "" : monitoring.getText().strip());
    Doing.of(office)
        .execute(
            new Command.Say(view.state().id(), new Deciding.InYearChanged(Optional.of(change))),
            sheet::close,
            sheet::refuse);
  }
}
