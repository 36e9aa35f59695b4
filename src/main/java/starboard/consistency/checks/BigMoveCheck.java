package starboard.consistency.checks;

import java.util.Optional;
import starboard.consistency.CaseFacts;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.RoundFacts;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A grade two or three steps from that of the last round.
final class BigMoveCheck implements GradeCheck {
  /// The fewest steps that are a big move.
  private static final int BIG = 2;

  @Override
  public CheckName name() {
    return CheckName.BIG_MOVE;
  }

  @Override
  public Optional<Finding> look(RoundFacts round, CaseFacts facts, Subject subject, Grade grade) {
    var last = facts.lastGrade(subject);
    if (last.isEmpty() || Math.abs(last.get().level() - grade.level()) < BIG)
      return Optional.empty();
    return Optional.of(
        Finding.open(
            name(),
            GradeCheck.part(subject),
            facts.id(),
            Concerns.of(subject),
            "%s went from %s to %s since the last round."
                .formatted(GradeCheck.of(facts, subject), last.get().word(), grade.word()),
            last.get().word() + " > " + grade.word()));
  }
}
