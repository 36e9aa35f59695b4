package starboard.desktop.judging;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import starboard.desktop.kit.Looks;

/// The day as at which the case is shown; empty for today.
final class AsAtField extends HBox {
  private final DatePicker day = new DatePicker();
  private boolean showing;

  AsAtField(CaseModel model, CaseHeader.Acts acts) {
    getStyleClass().add("as-at");
    day.setId("as-at");
    day.setAccessibleText("As it stood on, day");
    day.setPromptText("today");
    day.setConverter(new Days(model.saidProperty()::set));
    day.valueProperty()
        .subscribe((_, chosen) -> {
          if (!showing) acts.asAt(Optional.ofNullable(chosen));
        });
    var label = new Label("As it stood on");
    label.getStyleClass().add(Looks.QUIET);
    label.setLabelFor(day);
    getChildren().addAll(label, day);
    model.asAtProperty().subscribe(this::show);
    model.viewProperty().subscribe(_ -> show(model.asAtProperty().get()));
  }

  private void show(Optional<LocalDate> at) {
    showing = true;
    day.setValue(at.orElse(null));
    if (at.isEmpty()) day.getEditor().clear();
    showing = false;
  }
}
