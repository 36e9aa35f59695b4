package starboard.consistency.checks;

import java.util.Optional;
import starboard.consistency.CaseFacts;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.RoundFacts;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A grade for which evidence was weighed that came after the cut-off and was not admitted.
final class LateEvidenceCheck implements GradeCheck {
  @Override
  public CheckName name() {
    return CheckName.LATE_EVIDENCE;
  }

  @Override
  public Optional<Finding> look(RoundFacts round, CaseFacts facts, Subject subject, Grade grade) {
    var late = facts.evidence().of(subject).late();
    if (late.isEmpty()) return Optional.empty();
    var items = GradeCheck.count(late.size(), "item of evidence", "items of evidence");
    return Optional.of(
        Finding.open(
            name(),
            GradeCheck.part(subject),
            facts.id(),
            Concerns.of(subject, late),
            "%s is %s and cites %s from after the cut-off."
                .formatted(GradeCheck.of(facts, subject), grade.word(), items),
            grade.word() + ": " + NotConsideredCheck.ids(late)));
  }
}
