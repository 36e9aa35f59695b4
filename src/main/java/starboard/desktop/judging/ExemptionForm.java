package starboard.desktop.judging;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.kit.Shortcut;
import starboard.rating.Subject;

/// Where the reason is written for which a key indicator is not applied to the council. What is
/// typed is kept as a draft.
final class ExemptionForm extends VBox {
  private static final Duration PACE = Duration.millis(500);

  private final PauseTransition pause = new PauseTransition(PACE);
  private final ProseArea area;

  ExemptionForm(
      Subject subject, String key, LimitModel model, LimitController controller, Moments moments) {
    getStyleClass().add("exemption");
    area = new ProseArea("Why " + key + " is not applied to this council", "");
    area.setId("exemption-" + subject.word());
    area.grow();
    area.setText(model.text(key));
    var state = new Label();
    state.getStyleClass().addAll(Looks.SMALL, Looks.QUIET);
    model
        .found(key)
        .ifPresent(it ->
            state.setText(
                "draft by %s from %s, not recorded"
                    .formatted(it.person(), moments.brief(it.at()))));
    Nodes.present(state, !state.getText().isEmpty());
    var exempt = button(key, model, () -> controller.exempt(subject, key));
    var discard = Nodes.small("Discard", () -> controller.discard(subject, key));
    discard.setAccessibleText("Discard the reason for the exemption from " + key);
    var buttons = new FlowPane(exempt, discard);
    buttons.getStyleClass().add("buttons");
    var why = Nodes.wrapped("Why is it not applied here? Needed, kept with the judgement.");
    why.setLabelFor(area);
    getChildren().addAll(why, area, state, buttons);
    area.textProperty()
        .addListener((_, _, text) -> {
          model.type(key, text);
          Nodes.present(state, false);
          if (pause.getStatus() != PauseTransition.Status.RUNNING) pause.playFromStart();
        });
    pause.setOnFinished(_ -> controller.keep(subject, key));
    area.focusedProperty()
        .subscribe((_, here) -> {
          if (!here) controller.keep(subject, key);
        });
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!Shortcut.RECORD_REASON.matches(event)) return;
          event.consume();
          controller.exempt(subject, key);
        });
  }

  void enter() {
    area.requestFocus();
    area.end();
  }

  private static Button button(String key, LimitModel model, Runnable exempt) {
    var does =
        model
            .askProperty()
            .get()
            .flatMap(LimitModel.Ask::grade)
            .filter(_ -> model.opens(key))
            .map(it -> "Exempt and record " + it.word())
            .orElse("Exempt from " + key);
    var button = Nodes.small(does, exempt);
    button.getStyleClass().add(Looks.MAIN_BUTTON);
    return button;
  }
}
