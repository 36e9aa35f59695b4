package starboard.consistency.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.consistency.CaseFacts;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.RoundFacts;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Subject;

/// A grade above a limit that counts (2003 document, paragraph 11). It can come about when a value
/// is loaded after the judgement.
final class IgnoredLimitCheck implements GradeCheck {
  @Override
  public CheckName name() {
    return CheckName.IGNORED_LIMIT;
  }

  @Override
  public Optional<Finding> look(RoundFacts round, CaseFacts facts, Subject subject, Grade grade) {
    if (facts.limits().isEmpty()) return Optional.empty();
    var above =
        facts.limitsApplied().stream()
            .filter(it -> it.subject() == subject && it.closes(grade))
            .toList();
    if (above.isEmpty()) return Optional.empty();
    return Optional.of(
        Finding.open(
            name(),
            GradeCheck.part(subject),
            facts.id(),
            Concerns.of(subject),
            "%s is %s, above its limit: %s."
                .formatted(GradeCheck.of(facts, subject), grade.word(), words(above)),
            grade.word() + ": " + words(above)));
  }

  private static String words(List<Limit> limits) {
    return limits.stream()
        .map(it -> "%s by %s (%s)".formatted(it.highest().word(), it.key(), it.reason()))
        .collect(Collectors.joining(", "));
  }
}
