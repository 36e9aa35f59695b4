package starboard.desktop.second;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.casework.Answer;
import starboard.casework.Deciding;
import starboard.casework.Standing;
import starboard.desktop.frame.CaseSteps;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Choice;
import starboard.desktop.kit.GradePicker;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.prose.ProseController;
import starboard.desktop.prose.ProseModel;
import starboard.desktop.prose.ProseView;
import starboard.desktop.prose.ProseWords;
import starboard.rating.Sentences;
import starboard.rating.Subject;

/// One of the four second judgements: its grades and its reason.
final class SecondAnswer extends VBox {
  private final Subject subject;
  private final GradePicker picker;
  private final Label trouble = Nodes.wrapped("", "trouble");
  private final ProseModel model = new ProseModel();
  private final ProseController controller;
  private final ProseView prose;

  SecondAnswer(Subject subject, SecondDesk desk, CaseSteps steps, Moments moments) {
    this.subject = subject;
    getStyleClass().addAll(Looks.CARD, "answer");
    picker = new GradePicker("Second judgement, " + Sentences.title(subject), subject.question());
    picker.setId("second-grade-" + subject.word());
    picker.onChosen(it ->
        desk.say(
            new Deciding.SecondJudged(subject, answer(it)),
            () -> Nodes.show(trouble, ""),
            words -> Nodes.show(trouble, "Not recorded. " + words)));
    controller = new ProseController(model, desk.at(subject));
    prose = new ProseView(words(subject), controller, steps, moments);
    Nodes.show(trouble, "");
    getChildren()
        .addAll(Nodes.wrapped(Sentences.title(subject), Looks.SUBHEADING), picker, trouble, prose);
  }

  /// Another case is opened; a draft of the reason that is found is offered.
  void open(CaseView view) {
    Nodes.show(trouble, "");
    model.open(
        view.state().deliberation().second().judgement(subject).rationale(),
        view.drafts().stream()
            .filter(it -> it.place().equals(DraftPlace.second(subject)))
            .findFirst());
    pick(view);
  }

  /// The same case was read anew.
  void read(CaseView view) {
    model.read(view.state().deliberation().second().judgement(subject).rationale());
    pick(view);
  }

  void setEditable(boolean editable) {
    picker.setDisable(!editable);
    prose.setEditable(editable, true);
  }

  /// What was typed is kept as a draft.
  void keep() {
    controller.keep();
  }

  /// What was typed is recorded, on the case that is shown.
  void leave() {
    controller.leave();
  }

  private void pick(CaseView view) {
    var answer = view.state().deliberation().second().judgement(subject).answer().value();
    picker.answerProperty().set(answer.map(SecondAnswer::shown).orElseGet(Choice::open));
  }

  private static Choice shown(Answer answer) {
    return switch (answer) {
      case Answer.Given(var grade, var _) -> Choice.of(grade);
      case Answer.NotEnoughEvidence() -> Choice.notEnoughEvidence();
      case Answer.Open() -> Choice.open();
    };
  }

  private static Answer answer(Choice choice) {
    return switch (choice) {
      case Choice.Graded(var grade) -> new Answer.Given(grade, new Standing.Provisional());
      case Choice.NotEnoughEvidence() -> new Answer.NotEnoughEvidence();
      case Choice.Open() -> new Answer.Open();
    };
  }

  private static ProseWords words(Subject subject) {
    return new ProseWords(
        "second-reason-" + subject.word(),
        "Why this grade? Second judgement, " + subject.phrase(),
        "Why this grade?",
        "the reason for the second judgement, " + subject.phrase(),
        "the second judgement, " + subject.phrase(),
        "no reason is recorded");
  }
}
