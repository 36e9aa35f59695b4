package starboard.desktop.judging;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import starboard.casework.Answer;
import starboard.desktop.prose.ProseModel;
import starboard.journal.Field;
import starboard.rating.Subject;

/// One judgement on the screen: its answer, what is tried in its place, and its reason.
final class JudgementModel {
  private final Subject subject;
  private final ReadOnlyObjectWrapper<AnswerState> answer =
      new ReadOnlyObjectWrapper<>(AnswerState.of(new Field.Unset<>()));
  private final ReadOnlyObjectWrapper<Optional<Answer>> tried =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ProseModel reason = new ProseModel();
  private final LimitModel limits = new LimitModel();

  JudgementModel(Subject subject) {
    this.subject = subject;
  }

  Subject subject() {
    return subject;
  }

  ProseModel reason() {
    return reason;
  }

  ReadOnlyObjectProperty<AnswerState> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  LimitModel limits() {
    return limits;
  }

  /// What is tried in what-if mode; empty outside of it.
  ReadOnlyObjectProperty<Optional<Answer>> triedProperty() {
    return tried.getReadOnlyProperty();
  }

  AnswerState answer() {
    return answer.get();
  }

  /// What counts on the screen: what is tried, else what was chosen, else what stands.
  Answer shown() {
    return tried.get().orElseGet(() -> answer.get().shown());
  }

  void set(AnswerState state) {
    answer.set(state);
  }

  void change(UnaryOperator<AnswerState> step) {
    answer.set(step.apply(answer.get()));
  }

  void tryOut(Answer what) {
    tried.set(Optional.of(what));
  }

  void endTryOut() {
    tried.set(Optional.empty());
  }
}
