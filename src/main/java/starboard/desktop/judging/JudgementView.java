package starboard.desktop.judging;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.Answer;
import starboard.desktop.kit.GradePicker;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Tag;
import starboard.rating.Subject;

/// One judgement: the row of grades, what the grades mean, how it was judged before, and the
/// reason.
final class JudgementView extends VBox {
  private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("read-only");

  private final Subject subject;
  private final CaseModel model;
  private final JudgementModel judgement;
  private final Moments moments;
  private final GradePicker picker;
  private final Tag closed = new Tag(Tag.Tone.WARN, "");
  private final Label state = Nodes.wrapped("", Looks.SMALL, Looks.QUIET);
  private final Label trouble = Nodes.wrapped("", Looks.SMALL, "failed");
  private final MeaningsView meanings;
  private final EarlierLine earlier;
  private final ConflictView<Answer> conflict;
  private final ConflictView<String> reasons;
  private final ReasonView reason;

  JudgementView(Subject subject, CaseModel model, CaseController controller, Moments moments) {
    this.subject = subject;
    this.model = model;
    this.moments = moments;
    judgement = model.judgement(subject);
    getStyleClass().add("judgement");
    picker = new GradePicker(AnswerWords.name(subject), subject.question());
    picker.setId("grade-" + subject.word());
    picker.setBeside(state);
    HBox.setHgrow(state, Priority.ALWAYS);
    picker.onChosen(it -> controller.choose(subject, Choices.given(it)));
    earlier = new EarlierLine(subject);
    meanings = new MeaningsView(subject.question());
    conflict =
        new ConflictView<>(
            "Two people judged this without seeing each other’s grade. Choose what stands:",
            Answer::words,
            it -> controller.choose(subject, it),
            moments);
    var text = judgement.reason();
    reasons =
        new ConflictView<>(
            "Two people wrote this without seeing each other’s words. Choose, or write anew below:",
            it -> "“" + it + "”",
            it -> {
              text.textProperty().set(it);
              controller.reasons().record(subject);
            },
            moments);
    reason = new ReasonView(subject, text, controller, moments);
    closed.setWrapText(true);
    closed.setMinHeight(USE_PREF_SIZE);
    var question = new Label(subject.question().title());
    question.getStyleClass().add(Looks.SUBHEADING);
    var title = new FlowPane(question, earlier.moved());
    title.getStyleClass().add("question");
    getChildren()
        .addAll(title, picker, closed, trouble, conflict, earlier, meanings, reasons, reason);
    listen();
  }

  private void listen() {
    model.viewProperty().subscribe(_ -> show());
    model.whatIfProperty().subscribe(_ -> show());
    model.readOnlyProperty().subscribe(_ -> show());
    judgement.answerProperty().subscribe(_ -> show());
    judgement.triedProperty().subscribe(_ -> show());
    picker.regardedProperty().subscribe(_ -> model.viewProperty().get().ifPresent(this::explain));
    judgement.reason().standsProperty().subscribe(it -> reasons.show(it, true));
  }

  private void show() {
    model.viewProperty().get().ifPresent(this::show);
  }

  private void show(CaseView view) {
    var answer = judgement.answer();
    boolean trying = model.isWhatIf();
    picker.answerProperty().set(Choices.shown(judgement.shown()));
    if (trying) picker.tryOut(Choices.shown(answer.shown()));
    else picker.endTryOut();
    picker.setClosed(AnswerWords.reasons(view.limits(), subject));
    boolean readOnly = !model.readOnlyProperty().get().isEmpty();
    picker.pseudoClassStateChanged(READ_ONLY, readOnly && !trying);
    Nodes.show(closed, AnswerWords.closed(view.limits(), subject));
    state.setText(
        trying ? "recorded: " + answer.shown().words() : AnswerWords.state(answer, moments));
    Nodes.show(trouble, trying ? "" : answer.trouble().map(this::told).orElse(""));
    trouble.setTooltip(
        answer
            .trouble()
            .filter(it -> !it.rule().isEmpty())
            .map(it -> new Tooltip("Rule: " + it.rule()))
            .orElse(null));
    conflict.show(answer.stands(), answer.inConflict() && !trying);
    earlier.show(view, judgement.shown());
    explain(view);
    reason.setEditable(!readOnly && !trying, !readOnly);
  }

  private String told(Trouble why) {
    return "%s still stands. %s"
        .formatted(capital(judgement.answer().shown().words()), why.words());
  }

  /// Whether the person shows with the mouse or a key which grade they mean. A focus that merely
  /// stands there, as when the case is opened, must not look like a proposal.
  private boolean isPointedAt() {
    return picker.lookupAll(".segment").stream()
        .anyMatch(it -> it.isHover() || it.isFocusVisible());
  }

  private void explain(CaseView view) {
    var regarded = isPointedAt() ? picker.regardedProperty().get() : judgement.shown().given();
    meanings.show(view.rules(), regarded);
    picker.setAccessibleHelp(regarded.map(it -> AnswerWords.meaning(view.rules(), it)).orElse(""));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
