package starboard.desktop.judging;

import java.time.LocalDate;
import java.util.Optional;
import starboard.application.CaseView;
import starboard.casework.Beforehand;
import starboard.casework.Doing;
import starboard.casework.Person;
import starboard.casework.Refusal;
import starboard.casework.determination.CaseStep;

/// Why nothing can be recorded on a case, or no judgement, before anybody tries.
final class ReadOnly {
  private ReadOnly() {}

  /// Why the person does not judge, in one sentence; blank where they may.
  ///
  /// @param asAt the day as at which the case is shown; empty for now
  static String judging(CaseView view, Person person, Optional<LocalDate> asAt) {
    var why = why(view, person, asAt);
    return why.isEmpty() ? words(Beforehand.judging(person, view.round(), view.state())) : why;
  }

  /// Why nothing of the year is recorded, in one sentence; blank where it may be.
  static String year(CaseView view, Person person, Optional<LocalDate> asAt) {
    var why = why(view, person, asAt);
    return why.isEmpty() ? words(Beforehand.opinion(person, view.round(), view.state())) : why;
  }

  /// Why nothing at all is recorded, in one sentence; blank where something may be.
  ///
  /// @param asAt the day as at which the case is shown; empty for now
  static String why(CaseView view, Person person, Optional<LocalDate> asAt) {
    if (asAt.isPresent())
      return "This is the case as it stood on %s; nothing can be recorded in it."
          .formatted(Days.words(asAt.get()));
    if (view.round().published())
      return "Round %s is published; its judgements do not change.".formatted(view.round().id());
    var deliberation = view.state().deliberation();
    if (deliberation.outcome().locked())
      return "The case is determined and locked; the chief inspector can open it again.";
    if (deliberation.step(view.round()) == CaseStep.READY)
      return "The case is ready to be determined; its judgements and evidence do not change now.";
    return words(Doing.JUDGING.refuse(person));
  }

  private static String words(Optional<Refusal> refusal) {
    return refusal.map(Refusal::words).orElse("");
  }
}
