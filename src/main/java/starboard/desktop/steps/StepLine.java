package starboard.desktop.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.determination.CaseStep;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;

/// The seven steps of a case in a line: those behind it are ticked, the present one is bold and has
/// an arrow.
public final class StepLine extends FlowPane {
  private final List<Label> steps = new ArrayList<>();
  private Optional<CaseStep> shown = Optional.empty();

  public StepLine() {
    getStyleClass().add("step-line");
    setAccessibleRole(AccessibleRole.TEXT);
    for (var step : CaseStep.values()) {
      var label = new Label(step.word());
      label.getStyleClass().addAll("step", Looks.SMALL);
      label.setMinWidth(USE_PREF_SIZE);
      label.setAccessibleRole(AccessibleRole.NODE); // the line itself says it
      steps.add(label);
    }
    getChildren().addAll(steps);
  }

  /// All steps in one line; where there is less room they wrap.
  @Override
  protected double computePrefWidth(double height) {
    double gaps = snapSpaceX(getHgap()) * (steps.size() - 1);
    return steps.stream().mapToDouble(it -> snapSizeX(it.prefWidth(-1))).sum() + gaps + 1;
  }

  /// A row asks for the height without saying how wide; then all steps have room in one line.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
  }

  /// Marks the step that the case is at.
  public void show(CaseStep present) {
    if (shown.equals(Optional.of(present))) return;
    shown = Optional.of(present);
    setAccessibleText(
        "Step %d of %d: %s".formatted(present.ordinal() + 1, steps.size(), present.word()));
    for (var step : CaseStep.values()) {
      var label = steps.get(step.ordinal());
      label.getStyleClass().removeAll("present", "behind", "ahead");
      label
          .getStyleClass()
          .add(step == present ? "present" : step.before(present) ? "behind" : "ahead");
      label.setGraphic(
          step == present
              ? Icons.of(Feather.ARROW_RIGHT)
              : step.before(present) ? Icons.of(Feather.CHECK) : null);
    }
  }
}
