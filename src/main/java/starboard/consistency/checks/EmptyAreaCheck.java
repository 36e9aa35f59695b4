package starboard.consistency.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.consistency.CaseFacts;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.RoundFacts;
import starboard.evidence.StandardsArea;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A grade whose question has a standards area in which the service has no evidence (2003 document,
/// paragraph 10: the areas under which evidence is organised).
final class EmptyAreaCheck implements GradeCheck {
  @Override
  public CheckName name() {
    return CheckName.EMPTY_AREA;
  }

  @Override
  public boolean fits(RoundFacts round) {
    return round.keepsEvidence();
  }

  @Override
  public Optional<Finding> look(RoundFacts round, CaseFacts facts, Subject subject, Grade grade) {
    var covered = facts.evidence().areas(subject.service());
    var empty =
        round.terms().standards().areas().stream()
            .filter(it -> it.question() == subject.question() && !covered.contains(it.number()))
            .toList();
    return empty.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.open(
                name(),
                GradeCheck.part(subject),
                facts.id(),
                Concerns.of(subject),
                "%s is %s, with no evidence in %s."
                    .formatted(GradeCheck.of(facts, subject), grade.word(), words(empty)),
                grade.word() + ": " + numbers(empty)));
  }

  private static String words(List<StandardsArea> areas) {
    return areas.stream()
        .map(it -> "area %d (%s)".formatted(it.number(), it.title()))
        .collect(Collectors.joining(", "));
  }

  private static String numbers(List<StandardsArea> areas) {
    return areas.stream().map(it -> String.valueOf(it.number())).collect(Collectors.joining(" "));
  }
}
