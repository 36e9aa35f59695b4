package starboard.desktop.judging;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.GradePicker;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.journal.Field;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Subject;

/// One key indicator that is judged: its grades, what it limits, and who judged it.
final class KeyJudgementView extends VBox {
  private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("read-only");

  private final KeyIndicator key;
  private final CaseModel model;
  private final CaseController controller;
  private final Moments moments;
  private final GradePicker picker;
  private final Label state = Nodes.wrapped("", Looks.SMALL, Looks.QUIET);
  private final Label trouble = Nodes.wrapped("", Looks.SMALL, "failed");

  KeyJudgementView(
      KeyIndicator key,
      Service service,
      CaseModel model,
      CaseController controller,
      Moments moments) {
    this.key = key;
    this.model = model;
    this.controller = controller;
    this.moments = moments;
    getStyleClass().add("judgement");
    picker = new GradePicker(key.key(), Question.SERVING);
    picker.setId("key-" + key.key());
    picker.setBeside(state);
    picker.onChosen(it -> choose(Choices.given(it)));
    Nodes.show(trouble, "");
    getChildren()
        .addAll(
            Nodes.wrapped(key.title()),
            picker,
            trouble,
            Nodes.wrapped(limits(service), Looks.SMALL, Looks.QUIET));
    model.viewProperty().subscribe(it -> it.ifPresent(this::show));
    model.readOnlyProperty().subscribe(_ -> model.viewProperty().get().ifPresent(this::show));
    model.whatIfProperty().subscribe(_ -> model.viewProperty().get().ifPresent(this::show));
  }

  /// For example `Judged Some or less, it caps children’s serving at Some.`
  private String limits(Service service) {
    if (!(key.condition() instanceof KeyCondition.JudgedAtMost(var grade))
        || key.highest().isEmpty()) return "What it limits is not known.";
    return "Judged %s or less, it caps %s at %s."
        .formatted(
            grade.word(),
            Subject.of(service, Question.SERVING).phrase(),
            key.highest().get().word());
  }

  private void show(CaseView view) {
    var field =
        Optional.ofNullable(view.state().keys().judgements().get(key.key()))
            .orElseGet(Field.Unset::new);
    picker.answerProperty().set(Choices.shown(field.value().orElseGet(Answer.Open::new)));
    picker.pseudoClassStateChanged(READ_ONLY, !closed().isEmpty());
    state.setText(
        switch (field) {
          case Field.Unset<Answer> _ -> "not judged yet";
          case Field.Conflict<Answer> _ -> "two people judged this differently: judge it again";
          case Field.Settled<Answer>(var write) ->
              "recorded %s by %s"
                  .formatted(moments.brief(write.by().at()), write.by().author().person());
        });
  }

  private String closed() {
    return model.isWhatIf()
        ? "Leave what-if first: key indicators are not tried in it."
        : model.readOnlyProperty().get();
  }

  private void choose(Answer answer) {
    controller.acted();
    Nodes.show(trouble, "");
    if (!closed().isEmpty()) model.saidProperty().set("Nothing was recorded. " + closed());
    else
      controller.say(
          List.of(new Act.KeyJudged(key.key(), answer)), _ -> {}, why -> Nodes.show(trouble, why));
  }
}
