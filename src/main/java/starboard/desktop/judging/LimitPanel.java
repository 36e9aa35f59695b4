package starboard.desktop.judging;

import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.GradePicker;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Shortcut;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The ways on from a closed grade: record the highest open one, say what it would be without the
/// limit, or exempt the council. Nothing is recorded before one of them is taken.
final class LimitPanel extends VBox {
  private final Subject subject;
  private final LimitModel model;
  private final LimitController controller;
  private final Moments moments;
  private final CaseWays ways;
  private final TroubleLine trouble;

  LimitPanel(
      Subject subject,
      LimitModel model,
      LimitController controller,
      Moments moments,
      CaseWays ways) {
    this.subject = subject;
    this.model = model;
    this.controller = controller;
    this.moments = moments;
    this.ways = ways;
    trouble = new TroubleLine(ways);
    getStyleClass().add("limit-panel");
    setId("limit-" + subject.word());
    Nodes.present(this, false);
    Shortcut.CLOSE_PANEL.on(this, model::close);
    model.askProperty().subscribe(this::show);
    model.troubleProperty().subscribe(it -> trouble.show(it, Trouble::words));
  }

  private void show(Optional<LimitModel.Ask> ask) {
    if (ask.isEmpty() && isFocusWithin()) FxThread.later(this::back);
    Nodes.present(this, ask.isPresent());
    getChildren().clear();
    ask.ifPresent(this::show);
  }

  private void show(LimitModel.Ask ask) {
    var limits = ask.grade().map(model.limits()::closing).orElseGet(model.limits()::limits);
    getChildren().add(Nodes.wrapped(LimitWords.capped(limits), Looks.STRONG));
    var buttons = new FlowPane();
    buttons.getStyleClass().add("buttons");
    ask.grade().ifPresent(it -> offer(buttons, it));
    for (var key : limits.stream().map(Limit::key).distinct().toList())
      if (!ask.key().equals(Optional.of(key)))
        buttons.getChildren().add(Nodes.small("Exempt from " + key + " …", () -> exempt(key)));
    buttons.getChildren().add(Nodes.small("Close", model::close));
    getChildren().add(buttons);
    ask.key()
        .ifPresent(
            key -> getChildren().add(new ExemptionForm(subject, key, model, controller, moments)));
    getChildren().add(trouble);
    if (ask.grade().isPresent() && ask.key().isEmpty())
      FxThread.later(buttons.getChildren().getFirst()::requestFocus);
    FxThread.afterNextPulse(() -> ways.reveal(this));
  }

  /// Work goes on at the grades; left alone, the focus would go to the top of the window.
  private void back() {
    if (getScene() != null
        && getScene().lookup("#grade-" + subject.word()) instanceof GradePicker picker)
      picker.enter();
  }

  private void offer(FlowPane buttons, Grade grade) {
    var highest = model.limits().highest().map(Serving::word).orElse("");
    var both =
        Nodes.small(
            "Record %s; %s but for the limit".formatted(highest, grade.word()),
            () -> controller.recordHighest(subject, grade));
    both.getStyleClass().add(Looks.MAIN_BUTTON);
    var only =
        Nodes.small(
            "Only say that it would be " + grade.word(), () -> controller.sayOnly(subject, grade));
    buttons.getChildren().addAll(both, only);
  }

  /// Opens the panel where the reason of an exemption is written.
  void exempt(String key) {
    model.exempt(key);
    getChildren().stream()
        .filter(ExemptionForm.class::isInstance)
        .map(ExemptionForm.class::cast)
        .findFirst()
        .ifPresent(ExemptionForm::enter);
  }
}
