package starboard.desktop.judging;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.Answer;
import starboard.desktop.frame.ConflictView;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.GradePicker;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.prose.ProseView;
import starboard.rating.Subject;

/// One judgement: the row of grades and what limits it, what the grades mean, how it was judged
/// before, the reason, and the evidence that it cites.
final class JudgementView extends VBox {
  private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("read-only");

  private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");

  private final Subject subject;
  private final CaseModel model;
  private final JudgementModel judgement;
  private final Moments moments;
  private final GradePicker picker;
  private final Label state = Nodes.wrapped("", Looks.SMALL, Looks.QUIET);
  private final Button confirm;
  private final LimitsView limits;
  private final TroubleLine trouble;
  private final MeaningsView meanings;
  private final EarlierLine earlier;
  private final ConflictView<Answer> conflict;
  private final ConflictView<String> reasons;
  private final ProseView reason;
  private final CitedView cited;
  private final KeysView keys;

  JudgementView(
      Subject subject, CaseModel model, CaseController controller, Moments moments, CaseWays ways) {
    this.subject = subject;
    this.model = model;
    this.moments = moments;
    judgement = model.judgement(subject);
    getStyleClass().add("judgement");
    picker = new GradePicker(AnswerWords.name(subject), subject.question());
    picker.setId("grade-" + subject.word());
    confirm = Nodes.small("Confirm", () -> controller.confirm(subject));
    confirm.setId("confirm-" + subject.word());
    Nodes.name(
        confirm,
        "Confirm the grade carried over for %s (%s)"
            .formatted(subject.phrase(), Shortcut.CONFIRM_GRADE.words()));
    Shortcut.CONFIRM_GRADE.on(picker, () -> controller.confirm(subject));
    picker.setBeside(confirm, state);
    limits = new LimitsView(subject, model, controller.limits(), moments, ways);
    trouble = new TroubleLine(ways);
    cited = new CitedView(subject, controller, ways);
    keys = new KeysView(subject);
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
              controller.reasons().of(subject).record();
            },
            moments);
    reason =
        new ProseView(
            AnswerWords.reason(subject), controller.reasons().of(subject), controller, moments);
    var question = new Label(subject.question().title());
    question.getStyleClass().add(Looks.SUBHEADING);
    var title = new FlowPane(question, earlier.moved());
    title.getStyleClass().add("question");
    var about = new FlowPane(earlier, keys.line());
    about.getStyleClass().add("about");
    earlier.maxWidthProperty().bind(about.widthProperty());
    getChildren()
        .addAll(
            title, picker, limits, trouble, conflict, about, keys, meanings, reasons, reason,
            cited);
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
    picker.setClosed(LimitWords.reasons(LimitsOn.of(view, subject)));
    boolean readOnly = !model.readOnlyProperty().get().isEmpty();
    picker.pseudoClassStateChanged(READ_ONLY, readOnly && !trying);
    limits.show(view, readOnly);
    keys.show(view);
    boolean carried = answer.shown().carriedFrom().isPresent() && !trying;
    Nodes.present(confirm, carried && !readOnly);
    state.pseudoClassStateChanged(CARRIED, carried);
    state.setText(
        trying
            ? "recorded: " + answer.shown().words()
            : AnswerWords.state(answer, view.earlier(), moments));
    trouble.show(answer.trouble().filter(_ -> !trying), this::told);
    conflict.show(answer.stands(), answer.inConflict() && !trying);
    earlier.show(view, judgement.shown());
    explain(view);
    reason.setEditable(!readOnly && !trying, !readOnly);
    cited.show(view, !readOnly);
    cited.setDisable(trying); // it keeps its room, so that nothing moves
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
