package starboard.desktop.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.CaseActs;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.Sheet;
import starboard.indicators.IndicatorValue;

/// The sheet that puts one value of a case right. What was typed stays until it is on disk or the
/// person leaves it.
final class ValueForm {
  private final IndicatorLine line;
  private final CaseActs acts;
  private final TextField value = new TextField();
  private final TextField numerator = new TextField();
  private final TextField denominator = new TextField();
  private final ComboBox<String> status = new ComboBox<>();
  private final VBox form = new VBox();
  private final Label remark = new Label();
  private final FormRow valueRow;
  private final Sheet sheet;
  private final Button record;

  private ValueForm(IndicatorLine line, String council, CaseActs acts) {
    this.line = line;
    this.acts = acts;
    value.setId("value");
    status.setId("status");
    status.getItems().setAll(statuses());
    var unit = line.indicator().unit();
    valueRow =
        new FormRow(
            "Value",
            value,
            unit.isBlank()
                ? "Blank where there is none."
                : "In " + unit + "; blank where there is none.");
    var counts =
        new HBox(
            new FormRow("Numerator", numerator, "Where known."),
            new FormRow("Denominator", denominator, "Where known."));
    counts.getStyleClass().add("pair");
    form.getStyleClass().add("value-form");
    form.getChildren().addAll(valueRow, counts, new FormRow("Status", status, ""), remark);
    remark.getStyleClass().add(Looks.QUIET);
    remark.setWrapText(true);
    fill();
    for (var field : List.of(value, numerator, denominator))
      field.textProperty().subscribe((_, _) -> read());
    status.valueProperty().subscribe((_, _) -> read());
    sheet = new Sheet("%s of %s".formatted(line.indicator().code(), council), form);
    sheet.button("Cancel", "", sheet::close);
    record = sheet.button("Record the value", Looks.MAIN_BUTTON, this::submit);
  }

  /// Shows the form over the window.
  static void show(Dialogs dialogs, IndicatorLine line, String council, CaseActs acts) {
    dialogs.show(new ValueForm(line, council, acts).sheet);
  }

  private static List<String> statuses() {
    return Stream.concat(
            Arrays.stream(IndicatorValue.Firmness.values()).map(IndicatorValue.Firmness::word),
            Arrays.stream(IndicatorValue.Why.values()).map(IndicatorValue.Why::word))
        .distinct()
        .toList();
  }

  private void fill() {
    var typed = ValueReading.Typed.of(line.line().value());
    value.setText(typed.value());
    numerator.setText(typed.numerator());
    denominator.setText(typed.denominator());
    status.setValue(typed.status());
  }

  private ValueReading reading() {
    var typed =
        new ValueReading.Typed(
            value.getText(), numerator.getText(), denominator.getText(), status.getValue());
    return ValueReading.of(line.indicator(), typed, line.line().value());
  }

  /// While it is typed only what was understood is told; what is wrong is told when it is sent.
  private void read() {
    valueRow.refuse(Optional.empty());
    form.getChildren().removeIf(Notice.class::isInstance);
    remark.setText(
        reading() instanceof ValueReading.Ready(var _, var said)
            ? said.map(it -> "Understood: " + it + ".").orElse("")
            : "");
  }

  private void submit() {
    form.getChildren().removeIf(Notice.class::isInstance);
    switch (reading()) {
      case ValueReading.NotYet(var sentence) -> {
        valueRow.refuse(Optional.of(sentence));
        value.requestFocus();
      }
      case ValueReading.Same() -> sheet.close();
      case ValueReading.Ready(var act, var _) -> {
        record.setDisable(true);
        acts.say(List.of(act), _ -> sheet.close(), this::refuse);
      }
    }
  }

  private void refuse(String why) {
    record.setDisable(false);
    form.getChildren().addFirst(new Notice(Notice.Weight.WARN, why));
  }
}
