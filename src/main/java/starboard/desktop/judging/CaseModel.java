package starboard.desktop.judging;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.casework.Answer;
import starboard.casework.Person;
import starboard.desktop.star.StarCardModel;
import starboard.journal.Field;
import starboard.rating.Subject;

/// The case on the screen. Every change of a grade, recorded or tried, is answered by the star card
/// at once.
final class CaseModel {
  private final ReadOnlyObjectWrapper<Optional<CaseView>> view =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<Subject, JudgementModel> judgements = new EnumMap<>(Subject.class);
  private final ReadOnlyBooleanWrapper whatIf = new ReadOnlyBooleanWrapper();
  private final StringProperty said = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper year = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper still = new ReadOnlyStringWrapper("");
  private final StarCardModel card = new StarCardModel();
  private Optional<Person> person = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> asAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<CaseView> live = Optional.empty();
  private Optional<String> droppedOn = Optional.empty();
  private boolean reading;

  CaseModel() {
    for (var subject : Subject.values()) {
      var judgement = new JudgementModel(subject);
      judgements.put(subject, judgement);
      judgement.answerProperty().subscribe(_ -> ask());
      judgement.triedProperty().subscribe(_ -> ask());
    }
  }

  /// The case as it was read last; empty before the first.
  ReadOnlyObjectProperty<Optional<CaseView>> viewProperty() {
    return view.getReadOnlyProperty();
  }

  Map<Subject, JudgementModel> judgements() {
    return Collections.unmodifiableMap(judgements);
  }

  JudgementModel judgement(Subject subject) {
    return Objects.requireNonNull(judgements.get(subject));
  }

  /// Whether grades are only tried.
  ReadOnlyBooleanProperty whatIfProperty() {
    return whatIf.getReadOnlyProperty();
  }

  boolean isWhatIf() {
    return whatIf.get();
  }

  /// The last thing that was done to the case as a whole, in words, or blank.
  StringProperty saidProperty() {
    return said;
  }

  StarCardModel card() {
    return card;
  }

  /// Why no judgement can be recorded, in one sentence; blank where it can.
  ReadOnlyStringProperty readOnlyProperty() {
    return readOnly.getReadOnlyProperty();
  }

  /// Why nothing of the year can be recorded, in one sentence; blank where it can.
  ReadOnlyStringProperty yearProperty() {
    return year.getReadOnlyProperty();
  }

  /// Why nothing at all can be recorded, in one sentence; blank where something can.
  ReadOnlyStringProperty stillProperty() {
    return still.getReadOnlyProperty();
  }

  /// This person looks at the case from now on.
  void signIn(Person who) {
    person = Optional.of(who);
    closeOrNot();
  }

  /// Whether nothing can be recorded, because the round is published.
  boolean isPublished() {
    return view.get().filter(it -> it.round().published()).isPresent();
  }

  /// The day as at whose end the case is shown; empty while it is shown as it stands.
  ReadOnlyObjectProperty<Optional<LocalDate>> asAtProperty() {
    return asAt.getReadOnlyProperty();
  }

  boolean isAsAt() {
    return asAt.get().isPresent();
  }

  /// The case as it stands, also while it is shown as it stood; empty before the first.
  Optional<CaseView> live() {
    return live;
  }

  /// Another case is opened, or the same one comes back to now.
  void open(CaseView opened) {
    live = Optional.of(opened);
    put(opened, Optional.empty());
  }

  /// The case is shown as it stood at the end of a day. What was typed and not recorded belongs to
  /// now and is not shown in it.
  void openAsAt(CaseView stood, LocalDate day) {
    put(stood, Optional.of(day));
  }

  private void put(CaseView opened, Optional<LocalDate> day) {
    dropWhatIf();
    asAt.set(day);
    said.set(
        droppedOn.map(it -> "What-if on %s left: nothing was recorded.".formatted(it)).orElse(""));
    droppedOn = Optional.empty();
    reading = true;
    judgements.forEach((subject, it) -> {
      it.set(AnswerState.of(opened.state().judgement(subject).answer()));
      var typed = draft(opened, subject).filter(_ -> day.isEmpty());
      it.reason().open(opened.state().judgement(subject).rationale(), typed);
      it.limits().open(day.isEmpty() ? LimitsOn.of(opened, subject) : LimitsOn.NONE, opened);
    });
    reading = false;
    view.set(Optional.of(opened));
    closeOrNot();
    ask();
  }

  /// The same case was read anew.
  void read(CaseView again) {
    live = Optional.of(again);
    reading = true;
    judgements.forEach((subject, it) -> {
      it.change(state -> state.read(again.state().judgement(subject).answer()));
      it.reason().read(again.state().judgement(subject).rationale());
      it.limits().read(LimitsOn.of(again, subject));
    });
    reading = false;
    view.set(Optional.of(again));
    closeOrNot();
    ask();
  }

  /// Grades are tried from now on, starting from what stands.
  void enterWhatIf() {
    if (view.get().isEmpty() || whatIf.get()) return;
    said.set("");
    whatIf.set(true);
    judgements.values().forEach(it -> it.tryOut(it.answer().shown()));
  }

  /// What was tried is forgotten.
  void leaveWhatIf() {
    if (whatIf.get()) said.set("");
    whatIf.set(false);
    judgements.values().forEach(JudgementModel::endTryOut);
  }

  /// What was tried is forgotten, because the person goes elsewhere; the next case says so.
  void dropWhatIf() {
    if (whatIf.get()) droppedOn = view.get().map(it -> it.council().name());
    leaveWhatIf();
  }

  /// Tries an answer.
  void tryOut(Subject subject, Answer answer) {
    judgement(subject).tryOut(answer);
  }

  /// The subjects that a person must settle before there is a star.
  Set<Subject> inConflict() {
    var subjects = EnumSet.noneOf(Subject.class);
    judgements.forEach((subject, it) -> {
      boolean reason = it.reason().standsProperty().get() instanceof Field.Conflict;
      if (it.answer().inConflict() || reason) subjects.add(subject);
    });
    return subjects;
  }

  private void ask() {
    if (!reading) view.get().ifPresent(it -> card.ask(StarQuestions.of(it, this)));
  }

  private void closeOrNot() {
    var at = asAt.get();
    view.get()
        .ifPresent(it ->
            person.ifPresent(who -> {
              readOnly.set(ReadOnly.judging(it, who, at));
              year.set(ReadOnly.year(it, who, at));
              still.set(ReadOnly.why(it, who, at));
            }));
  }

  private static Optional<Drafts.Draft> draft(CaseView view, Subject subject) {
    return view.drafts().stream()
        .filter(it -> it.place().equals(DraftPlace.reason(subject)))
        .findFirst();
  }
}
