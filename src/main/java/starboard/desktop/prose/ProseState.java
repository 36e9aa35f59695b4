package starboard.desktop.prose;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.journal.Field;

/// Below a field or a form: where its text is, and what can be done with it.
///
/// What is typed is kept as a draft half a second after the first key that is not kept yet, so no
/// key waits longer, however long the typing goes on.
public final class ProseState extends HBox {
  private static final Duration PACE = Duration.millis(500);

  private final ProseWords words;
  private final ProseModel model;
  private final Moments moments;
  private final Recorded when;
  private final Label state = Nodes.wrapped("", Looks.SMALL, "state");
  private final Button record;
  private final Button discard;
  private final PauseTransition pause = new PauseTransition(PACE);
  private boolean editable;

  /// When what is typed is recorded.
  public enum Recorded {
    ON_LEAVING,
    WHEN_ASKED
  }

  public ProseState(ProseWords words, ProseController controller, Moments moments, Recorded when) {
    this.words = words;
    this.moments = moments;
    this.when = when;
    model = controller.model();
    getStyleClass().add("prose-state");
    record = Nodes.small("Record", controller::record);
    record.setAccessibleText("Record " + words.what());
    discard = Nodes.small("Discard", controller::discard);
    discard.setAccessibleText("Discard what was typed for " + words.place());
    getChildren().addAll(state, record, discard);
    pause.setOnFinished(_ -> controller.keep());
    model.textProperty().subscribe(_ -> typed());
    model.phaseProperty().subscribe(_ -> show());
    model.standsProperty().subscribe(_ -> show());
  }

  /// Says whether the text can be changed.
  public void setEditable(boolean now) {
    editable = now;
    show();
  }

  private void typed() {
    if (model.toKeep().isPresent() && pause.getStatus() != PauseTransition.Status.RUNNING)
      pause.playFromStart();
  }

  private void show() {
    var phase = model.phaseProperty().get();
    boolean failed = phase instanceof ProsePhase.NotRecorded || phase instanceof ProsePhase.NotKept;
    boolean found = phase instanceof ProsePhase.Found;
    state.getStyleClass().removeAll("failed", "draft");
    if (failed) state.getStyleClass().add("failed");
    if (found) state.getStyleClass().add("draft");
    var said = words(phase);
    Nodes.show(state, said.isEmpty() ? " " : said); // it keeps its room, so that nothing moves
    state.setVisible(!said.isEmpty());
    state.setTooltip(rule(phase).isEmpty() ? null : new Tooltip("Rule: " + rule(phase)));
    boolean typing = when == Recorded.WHEN_ASKED && phase instanceof ProsePhase.Typing;
    Nodes.present(record, editable && (found || failed || typing));
    Nodes.present(discard, editable && (found || failed || typing));
    record.setText(failed ? "Try again" : "Record");
  }

  private String words(ProsePhase phase) {
    return switch (phase) {
      case ProsePhase.Still() -> still();
      case ProsePhase.Typing(var kept) ->
          kept.map(it -> typing() + " draft kept " + moments.exact(it)).orElse(typing());
      case ProsePhase.Found(var by, var at) ->
          "draft by %s from %s, not recorded".formatted(by, moments.brief(at));
      case ProsePhase.Recording _ -> "recording …";
      case ProsePhase.NotRecorded(var trouble) -> "Not recorded. " + trouble.words();
      case ProsePhase.NotKept(var trouble) -> "Not kept, not even as a draft. " + trouble.words();
    };
  }

  private String typing() {
    return switch (when) {
      case ON_LEAVING -> "typing …";
      case WHEN_ASKED -> "not recorded …";
    };
  }

  private String still() {
    return switch (model.standsProperty().get()) {
      case Field.Settled<String>(var write) when !write.value().isBlank() ->
          "recorded %s by %s"
              .formatted(moments.brief(write.by().at()), write.by().author().person());
      case Field.Settled<String> _, Field.Unset<String> _ -> editable ? "" : words.none();
      case Field.Conflict<String> _ -> "in conflict: choose above, or write anew";
    };
  }

  private static String rule(ProsePhase phase) {
    return phase instanceof ProsePhase.NotRecorded(var trouble) ? trouble.rule() : "";
  }
}
