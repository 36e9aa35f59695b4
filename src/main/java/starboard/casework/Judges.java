package starboard.casework;

import java.util.Optional;
import starboard.journal.Entry;
import starboard.rating.Subject;

/// Who gave the judgements that stand. What was undone back to somebody's judgement is theirs
/// again, not of whoever undid; what was carried over is nobody's until it is confirmed; and what
/// the chief inspector changed in determining a case is part of that determination, so that a case
/// opened again can be determined by the same person.
final class Judges {
  private Judges() {}

  /// Who gave the judgement of a subject, or empty where no grade stands.
  static Optional<String> of(CaseFile file, Subject subject) {
    var stands = file.state().judgement(subject);
    if (stands.grade().isEmpty() || stands.carriedFrom().isPresent()) return Optional.empty();
    return UndoWalk.ground(file, new CaseField.AnswerTo(subject))
        .filter(it -> !determining(file, it, subject))
        .map(it -> it.author().person());
  }

  /// All that one command says is said by the same person at the same moment.
  private static boolean determining(CaseFile file, Entry judged, Subject subject) {
    return file.said().stream()
        .anyMatch(it ->
            it.act() instanceof Deciding.Determined(var determination)
                && determination.changed().containsKey(subject)
                && it.entry().at().equals(judged.at())
                && it.entry().author().equals(judged.author()));
  }
}
