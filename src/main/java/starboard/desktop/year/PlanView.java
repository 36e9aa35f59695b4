package starboard.desktop.year;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import starboard.application.DraftPlace;
import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.prose.FormDesk;
import starboard.desktop.prose.ProseWords;

/// The improvement plan of a council with zero stars.
final class PlanView extends VBox {
  private final YearField field;
  private final TextField title = new TextField();
  private final DateField agreed = new DateField();
  private final ProseArea aims = new ProseArea("Aims of the plan", "What the plan is to achieve");
  private final FormPart part;
  private boolean filling;

  PlanView(FormDesk desk, Moments moments) {
    field =
        new YearField(
            desk,
            DraftPlace.PLAN,
            PlanTyped::meaning,
            year -> year.plan().map(it -> it.map(plan -> PlanTyped.of(plan).text()).orElse("")));
    title.setId("plan-title");
    agreed.setId("plan-agreed");
    aims.setId("plan-aims");
    aims.grow();
    title.textProperty().subscribe((_, _) -> typed());
    agreed.onText(this::typed);
    aims.textProperty().subscribe((_, _) -> typed());
    part =
        new FormPart(
            new ProseWords(
                "plan",
                "Improvement plan",
                "",
                "the improvement plan",
                "the improvement plan",
                "no plan is recorded"),
            "What was agreed with the council after it was given zero stars.",
            field,
            it -> PlanTyped.read(it).words(),
            moments,
            new FormRow("Title", title, ""),
            new FormRow("Agreed on", agreed, ""),
            new FormRow("Aims", aims, ""));
    getChildren().add(part);
    field.model().textProperty().subscribe(this::fill);
  }

  YearField field() {
    return field;
  }

  void setEditable(boolean editable) {
    part.setEditable(editable);
  }

  private PlanTyped shown() {
    return new PlanTyped(title.getText(), agreed.text(), aims.getText());
  }

  private void typed() {
    if (!filling) field.model().textProperty().set(shown().text());
  }

  private void fill(String text) {
    if (text.equals(shown().text())) return;
    filling = true;
    var typed = PlanTyped.read(text);
    title.setText(typed.title());
    DayText.put(agreed, typed.agreed());
    aims.setText(typed.aims());
    filling = false;
  }
}
