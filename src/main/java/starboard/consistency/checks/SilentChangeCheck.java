package starboard.consistency.checks;

import java.util.Optional;
import starboard.consistency.CaseFacts;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.RoundFacts;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A grade that is not that of the last round, with no evidence since then weighed for it.
final class SilentChangeCheck implements GradeCheck {
  @Override
  public CheckName name() {
    return CheckName.SILENT_CHANGE;
  }

  @Override
  public boolean fits(RoundFacts round) {
    return round.keepsEvidence();
  }

  @Override
  public Optional<Finding> look(RoundFacts round, CaseFacts facts, Subject subject, Grade grade) {
    var last = facts.lastGrade(subject);
    if (last.isEmpty() || last.get() == grade) return Optional.empty();
    if (!facts.evidence().of(subject).fresh().isEmpty()) return Optional.empty();
    return Optional.of(
        Finding.open(
            name(),
            GradeCheck.part(subject),
            facts.id(),
            Concerns.of(subject),
            "%s went from %s to %s, and no evidence since the last round is weighed for it."
                .formatted(GradeCheck.of(facts, subject), last.get().word(), grade.word()),
            last.get().word() + " > " + grade.word()));
  }
}
