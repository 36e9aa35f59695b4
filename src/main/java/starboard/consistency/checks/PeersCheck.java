package starboard.consistency.checks;

import java.util.Optional;
import java.util.stream.Collectors;
import starboard.consistency.CaseFacts;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.Profiles;
import starboard.consistency.RoundFacts;
import starboard.consistency.model.Expectation;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A grade that is far from what councils with a like profile of indicators were given: so low or
/// so high that by the model of the other councils it has a chance of at most one in forty on its
/// side. It rests on the grade and on the bands of its own council, so that a judgement of another
/// one does not reopen it.
///
/// @param profiles what to expect of each judgement, worked out without its own case
record PeersCheck(Profiles profiles) implements GradeCheck {
  /// One in forty on either side: outside the middle 95 per cent.
  private static final double FAR = 0.025;

  @Override
  public CheckName name() {
    return CheckName.PEERS;
  }

  @Override
  public Optional<Finding> look(RoundFacts round, CaseFacts facts, Subject subject, Grade grade) {
    return profiles
        .expected(facts.id(), subject)
        .filter(it -> it.asFarOrFarther(grade.level()) <= FAR)
        .map(it -> finding(round, facts, subject, grade, it));
  }

  private Finding finding(
      RoundFacts round, CaseFacts facts, Subject subject, Grade grade, Expectation expected) {
    var scale = Grade.of(subject.question());
    var likeliest = scale.get(expected.likeliest());
    var low = grade.level() < likeliest.level();
    return Finding.open(
        name(),
        GradeCheck.part(subject),
        facts.id(),
        Concerns.of(subject),
        "%s is %s; by the indicators of %d other councils %s is likeliest, and %s or %s has a chance of %s (%s)."
            .formatted(
                GradeCheck.of(facts, subject),
                grade.word(),
                expected.cases(),
                likeliest.word(),
                grade.word(),
                low ? "worse" : "better",
                GradeCheck.percent(expected.asFarOrFarther(grade.level())),
                scale.stream()
                    .map(it ->
                        it.word()
                            + " "
                            + GradeCheck.percent(expected.probabilities().get(it.level())))
                    .collect(Collectors.joining(", "))),
        grade.word()
            + (low ? ", low for " : ", high for ")
            + BandTable.digits(round, facts, subject.service()));
  }
}
