package starboard.consistency.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import starboard.consistency.CaseFacts;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.RoundFacts;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// A grade with evidence, all of which tells of days up to the last that the round before took in.
/// Items without a day are passed over; where none has one, the check says nothing.
final class OldEvidenceCheck implements GradeCheck {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  @Override
  public CheckName name() {
    return CheckName.OLD_EVIDENCE;
  }

  @Override
  public Optional<Finding> look(RoundFacts round, CaseFacts facts, Subject subject, Grade grade) {
    var newest = facts.evidence().of(subject).newest();
    var lastDay = round.terms().lastDay();
    if (newest.isEmpty() || lastDay.isEmpty() || newest.get().isAfter(lastDay.get()))
      return Optional.empty();
    return Optional.of(finding(facts, subject, grade, newest.get(), lastDay.get()));
  }

  private Finding finding(
      CaseFacts facts, Subject subject, Grade grade, LocalDate newest, LocalDate lastDay) {
    return Finding.open(
        name(),
        GradeCheck.part(subject),
        facts.id(),
        Concerns.of(subject),
        "%s is %s, and its newest evidence tells of %s; the last round took in all up to %s."
            .formatted(
                GradeCheck.of(facts, subject),
                grade.word(),
                DAY.format(newest),
                DAY.format(lastDay)),
        grade.word() + ": " + newest);
  }
}
