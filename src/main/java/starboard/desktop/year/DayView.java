package starboard.desktop.year;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.ConflictView;
import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.prose.ProseState;
import starboard.desktop.prose.ProseWords;

/// The day of the annual review meeting.
final class DayView extends VBox {
  private static final ProseWords WORDS =
      new ProseWords(
          "review-day",
          "Day of the meeting",
          "day month year",
          "the day of the meeting",
          "the day of the meeting",
          "no day is recorded");

  private final DateField day = new DateField();
  private final ProseState state;
  private final Label read = Nodes.wrapped("");

  DayView(YearField field, Moments moments) {
    getStyleClass().add("part");
    day.setId(WORDS.id());
    day.setAccessibleText(WORDS.name());
    day.setPromptText(WORDS.hint());
    DayText.bind(day, field.model());
    day.onLeft(_ -> {
      if (day.isVisible()) field.controller().leave();
    });
    state = new ProseState(WORDS, field.controller(), moments, ProseState.Recorded.ON_LEAVING);
    var conflict =
        new ConflictView<String>(
            "Two people recorded different days. Choose, or write anew below:",
            it -> it.isEmpty() ? "no day" : it,
            it -> {
              field.model().textProperty().set(it);
              field.controller().record();
            },
            moments);
    field.model().standsProperty().subscribe(it -> conflict.show(it, true));
    read.textProperty().bind(field.model().textProperty());
    var name = new Label(WORDS.name());
    name.getStyleClass().add(Looks.SUBHEADING);
    name.setLabelFor(day);
    getChildren().addAll(name, conflict, day, read, state);
  }

  void setEditable(boolean editable) {
    Nodes.present(day, editable);
    Nodes.present(read, !editable && !read.getText().isEmpty());
    state.setEditable(editable);
  }
}
