package starboard.desktop.judging;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.kit.Shortcut;
import starboard.journal.Field;
import starboard.rating.Subject;

/// The reason for one judgement: the field, and below it where its text is.
///
/// What is typed is kept as a draft half a second after the first key that is not kept yet, so no
/// key waits longer, however long the typing goes on.
final class ReasonView extends VBox {
  private static final Duration PACE = Duration.millis(500);

  private final Subject subject;
  private final ReasonModel model;
  private final CaseController acts;
  private final ReasonController controller;
  private final Moments moments;
  private final ProseArea area;
  private final Label state = Nodes.wrapped("", Looks.SMALL, "state");
  private final Button record;
  private final Button discard;
  private final PauseTransition pause = new PauseTransition(PACE);
  private boolean typedHere;
  private boolean keptPlace;

  ReasonView(Subject subject, ReasonModel model, CaseController acts, Moments moments) {
    this.subject = subject;
    this.model = model;
    this.acts = acts;
    controller = acts.reasons();
    this.moments = moments;
    getStyleClass().add("reason");
    area = new ProseArea("Why this grade? " + subject.phrase(), "Why this grade?");
    area.setId("reason-" + subject.word());
    Growing.let(area);
    record = Nodes.small("Record", () -> controller.record(subject));
    record.setAccessibleText("Record the reason for " + subject.phrase());
    discard = Nodes.small("Discard", () -> controller.discard(subject));
    discard.setAccessibleText("Discard what was typed for " + subject.phrase());
    var below = new HBox(state, record, discard);
    below.getStyleClass().add("below");
    getChildren().addAll(area, below);
    listen();
  }

  private void listen() {
    area.textProperty().bindBidirectional(model.textProperty());
    area.focusedProperty().subscribe(this::focused);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    pause.setOnFinished(_ -> controller.keep(subject));
    model.textProperty().subscribe(_ -> typed());
    model.phaseProperty().subscribe(this::show);
    model.standsProperty().subscribe(_ -> show(model.phaseProperty().get()));
  }

  /// @param editable whether the text can be changed now
  /// @param kept whether the field keeps its place also where it is empty and cannot be changed
  void setEditable(boolean editable, boolean kept) {
    keptPlace = kept;
    area.setEditable(editable);
    show(model.phaseProperty().get());
  }

  private void typed() {
    if (area.isFocused() && model.isUnrecorded()) {
      typedHere = true;
      acts.acted();
    }
    if (model.toKeep().isPresent() && pause.getStatus() != PauseTransition.Status.RUNNING)
      pause.playFromStart();
  }

  private void focused(boolean here) {
    typedHere = false;
    if (!here && area.isEditable()) controller.leave(subject);
  }

  /// Undo in the field takes back typing; where nothing was typed since the field was entered or
  /// recorded, it undoes the last act on the case, as everywhere else.
  private void pressed(KeyEvent event) {
    if (Shortcut.RECORD_REASON.matches(event)) {
      typedHere = false;
      controller.record(subject);
    } else if (Shortcut.UNDO.matches(event) && !typedHere) acts.undo();
    else if (Shortcut.REDO.matches(event) && !typedHere) acts.redo();
    else return;
    event.consume();
  }

  private void show(ReasonPhase phase) {
    Nodes.present(area, keptPlace || area.isEditable() || !area.getText().isEmpty());
    boolean failed =
        phase instanceof ReasonPhase.NotRecorded || phase instanceof ReasonPhase.NotKept;
    state.getStyleClass().removeAll("failed", "draft");
    if (failed) state.getStyleClass().add("failed");
    if (phase instanceof ReasonPhase.Found) state.getStyleClass().add("draft");
    Nodes.show(state, words(phase));
    state.setTooltip(rule(phase).isEmpty() ? null : new Tooltip("Rule: " + rule(phase)));
    boolean offered = area.isEditable() && (phase instanceof ReasonPhase.Found || failed);
    Nodes.present(record, offered);
    Nodes.present(discard, offered);
    record.setText(failed ? "Try again" : "Record");
  }

  private String words(ReasonPhase phase) {
    return switch (phase) {
      case ReasonPhase.Still() -> still();
      case ReasonPhase.Typing(var kept) ->
          kept.map(it -> "typing … draft kept " + moments.exact(it)).orElse("typing …");
      case ReasonPhase.Found(var by, var at) ->
          "draft by %s from %s, not recorded".formatted(by, moments.brief(at));
      case ReasonPhase.Recording _ -> "recording …";
      case ReasonPhase.NotRecorded(var trouble) -> "Not recorded. " + trouble.words();
      case ReasonPhase.NotKept(var trouble) -> "Not kept, not even as a draft. " + trouble.words();
    };
  }

  private String still() {
    return switch (model.standsProperty().get()) {
      case Field.Settled<String>(var write) when !write.value().isBlank() ->
          "recorded %s by %s"
              .formatted(moments.brief(write.by().at()), write.by().author().person());
      case Field.Settled<String> _, Field.Unset<String> _ ->
          area.isEditable() ? "not recorded yet" : "no reason is recorded";
      case Field.Conflict<String> _ -> "in conflict: choose above, or write anew";
    };
  }

  private static String rule(ReasonPhase phase) {
    return phase instanceof ReasonPhase.NotRecorded(var trouble) ? trouble.rule() : "";
  }
}
