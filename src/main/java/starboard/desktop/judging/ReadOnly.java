package starboard.desktop.judging;

import java.time.LocalDate;
import java.util.Optional;
import starboard.application.CaseView;
import starboard.casework.Person;
import starboard.casework.determination.CaseStep;

/// Why nothing can be recorded on a case, before anybody tries.
final class ReadOnly {
  private ReadOnly() {}

  /// In one sentence; blank where the person may judge.
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
    return switch (person.role()) {
      case INSPECTOR, CHIEF_INSPECTOR -> "";
      case DATA_OFFICER, READER ->
          "%s is signed in as %s and cannot judge; an inspector or the chief inspector can."
              .formatted(person.name(), person.role().word());
    };
  }
}
