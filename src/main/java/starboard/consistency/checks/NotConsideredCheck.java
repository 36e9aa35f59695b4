package starboard.consistency.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.consistency.CaseFacts;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.JudgementFacts.State;
import starboard.consistency.RoundFacts;
import starboard.evidence.EvidenceId;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A grade carried over and neither confirmed nor changed, though new evidence was weighed for it.
final class NotConsideredCheck implements GradeCheck {
  @Override
  public CheckName name() {
    return CheckName.NOT_CONSIDERED;
  }

  @Override
  public Optional<Finding> look(RoundFacts round, CaseFacts facts, Subject subject, Grade grade) {
    var fresh = facts.evidence().of(subject).fresh();
    if (facts.judgement(subject).state() != State.CARRIED || fresh.isEmpty())
      return Optional.empty();
    return Optional.of(
        Finding.open(
            name(),
            GradeCheck.part(subject),
            facts.id(),
            Concerns.of(subject, fresh),
            "%s is %s as in the last round, and nobody confirmed it in the light of %s."
                .formatted(
                    GradeCheck.of(facts, subject),
                    grade.word(),
                    GradeCheck.count(
                        fresh.size(), "new item of evidence", "new items of evidence")),
            grade.word() + ": " + ids(fresh)));
  }

  /// Items in the order of their ids, as a basis names them.
  static String ids(List<EvidenceId> items) {
    return items.stream().sorted().map(EvidenceId::text).collect(Collectors.joining(" "));
  }
}
