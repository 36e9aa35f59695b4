package starboard.desktop.council;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.casework.CouncilPoint;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.prose.FormDesk;
import starboard.desktop.prose.ProseController;
import starboard.desktop.prose.ProseModel;
import starboard.desktop.prose.ProseState;
import starboard.desktop.prose.ProseWords;

/// Answers a point of the council: accepted, partly accepted or not, why, and what it changed.
final class AnswerForm extends VBox {
  private final DraftPlace place;
  private final ProseModel model = new ProseModel();
  private final ProseController controller;
  private final Map<Response.Kind, RadioButton> kinds = new EnumMap<>(Response.Kind.class);
  private final ProseArea reason = new ProseArea("Why", "Why?");
  private final ProseArea effect = new ProseArea("Effect", "What did it change?");
  private final ProseState state;
  private boolean filling;

  /// @param number which of the points it is, counted from 1
  AnswerForm(RepresentationId point, int number, FormDesk desk, Moments moments) {
    place = DraftPlace.response(point);
    controller = new ProseController(model, desk.at(place, it -> AnswerTyped.meaning(it, point)));
    getStyleClass().add("council-form");
    var group = new ToggleGroup();
    var choices = new FlowPane();
    choices.getStyleClass().add("choices");
    for (var kind : Response.Kind.values()) {
      var button = new RadioButton(PointWords.capital(kind.word()));
      button.setId("answer-%d-%s".formatted(number, kind.name().toLowerCase(java.util.Locale.UK)));
      button.setToggleGroup(group);
      button.selectedProperty().subscribe((_, _) -> typed());
      kinds.put(kind, button);
      choices.getChildren().add(button);
    }
    reason.setId("answer-%d-reason".formatted(number));
    effect.setId("answer-%d-effect".formatted(number));
    for (var area : java.util.List.of(reason, effect)) {
      area.grow();
      area.textProperty().subscribe((_, _) -> typed());
    }
    var what = "the answer to point " + number;
    state =
        new ProseState(
            new ProseWords("answer-" + number, "Answer", "", what, what, ""),
            controller,
            moments,
            ProseState.Recorded.WHEN_ASKED);
    getChildren()
        .addAll(
            choices,
            new FormRow("Why", reason, ""),
            new FormRow("Effect", effect, "Empty where it changes nothing."),
            state);
    Shortcut.SAVE_ITEM.on(this, controller::record);
    model.textProperty().subscribe(this::fill);
  }

  /// The case is opened; whether a draft of the answer was found.
  boolean open(CaseView view, CouncilPoint point) {
    var draft = view.drafts().stream().filter(it -> it.place().equals(place)).findFirst();
    model.open(point.response().map(it -> AnswerTyped.of(it).text()), draft);
    return draft.isPresent();
  }

  /// The same case was read anew.
  void read(CouncilPoint point) {
    model.read(point.response().map(it -> AnswerTyped.of(it).text()));
  }

  void setEditable(boolean editable) {
    state.setEditable(editable);
    setDisable(!editable);
  }

  void keep() {
    controller.keep();
  }

  private AnswerTyped shown() {
    var kind = kinds.keySet().stream().filter(this::isChosen).findFirst();
    return new AnswerTyped(kind, reason.getText(), effect.getText());
  }

  private boolean isChosen(Response.Kind kind) {
    var button = kinds.get(kind);
    return button != null && button.isSelected();
  }

  private void typed() {
    if (!filling) model.textProperty().set(shown().text());
  }

  private void fill(String text) {
    if (text.equals(shown().text())) return;
    filling = true;
    var typed = AnswerTyped.read(text);
    kinds.forEach((kind, button) -> button.setSelected(typed.kind().equals(Optional.of(kind))));
    reason.setText(typed.reason());
    effect.setText(typed.effect());
    filling = false;
  }
}
