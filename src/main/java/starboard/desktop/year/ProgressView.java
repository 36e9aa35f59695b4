package starboard.desktop.year;

import java.util.Optional;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.desktop.frame.ItemChoice;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.prose.FormDesk;
import starboard.desktop.prose.ProseWords;

/// How the progress of a council with zero stars is assessed.
final class ProgressView extends VBox {
  private final YearField field;
  private final YesNo capacity =
      new YesNo("progress-capacity", "Does it inspire confidence in capacity?", this::typed);
  private final YesNo capability =
      new YesNo("progress-capability", "Does it inspire confidence in capability?", this::typed);
  private final ProseArea grounds = new ProseArea("Grounds of the assessment", "Why?");
  private final ItemChoice items = new ItemChoice("progress", this::typed);
  private final FormPart part;
  private boolean filling;

  ProgressView(FormDesk desk, Moments moments) {
    field =
        new YearField(
            desk,
            DraftPlace.PROGRESS,
            ProgressTyped::meaning,
            year ->
                year.progress()
                    .map(it -> it.map(said -> ProgressTyped.of(said).text()).orElse("")));
    grounds.setId("progress-grounds");
    grounds.grow();
    grounds.textProperty().subscribe((_, _) -> typed());
    part =
        new FormPart(
            new ProseWords(
                "progress",
                "Assessment of progress",
                "",
                "the assessment of progress",
                "the assessment of progress",
                "no assessment is recorded"),
            "Judged from the monitoring returns of the plan.",
            field,
            it -> ProgressTyped.read(it).words(),
            moments,
            capacity,
            capability,
            new FormRow("Grounds", grounds, ""),
            Nodes.wrapped("Evidence it rests on", Looks.STRONG),
            items);
    getStyleClass().add("apart");
    getChildren().add(part);
    field.model().textProperty().subscribe(this::fill);
  }

  YearField field() {
    return field;
  }

  /// The items to choose from.
  void offer(CaseView view) {
    items.offer(view.state().evidence().items(), _ -> Optional.empty());
  }

  void setEditable(boolean editable) {
    part.setEditable(editable);
  }

  private ProgressTyped shown() {
    return new ProgressTyped(
        capacity.answer(), capability.answer(), grounds.getText(), items.chosen());
  }

  private void typed() {
    if (!filling) field.model().textProperty().set(shown().text());
  }

  private void fill(String text) {
    if (text.equals(shown().text())) return;
    filling = true;
    var typed = ProgressTyped.read(text);
    capacity.show(typed.capacity());
    capability.show(typed.capability());
    grounds.setText(typed.grounds());
    items.choose(typed.items());
    filling = false;
  }
}
