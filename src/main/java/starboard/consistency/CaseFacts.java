package starboard.consistency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Settlement;
import starboard.casework.refresh.LastRating;
import starboard.indicators.BandRange;
import starboard.indicators.IndicatorCode;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Profile;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// One council of a round as checks see it.
///
/// @param judgements one for each subject, in their order; any other list is refused with an
///   [IllegalArgumentException]
/// @param stars the published star, else the one that the rule book gives; empty while there is
///   none
/// @param last how it was rated in the round before
/// @param limits the key indicators that it fails, applied or not
/// @param bands 1 (worst) to 5 (best), any other is refused with an [IllegalArgumentException];
///   indicators without a band are left out
/// @param evidence all that the case has
/// @param settlements what was said of findings at home in this case
public record CaseFacts(
    CaseId id,
    Council council,
    List<JudgementFacts> judgements,
    Optional<Stars> stars,
    LastRating last,
    List<LimitFacts> limits,
    Map<IndicatorCode, Integer> bands,
    EvidenceFacts evidence,
    Map<FindingId, Settlement> settlements) {
  /// How many grades each question has.
  private static final int SCALE = 4;

  public CaseFacts {
    judgements = List.copyOf(judgements);
    limits = List.copyOf(limits);
    bands = Map.copyOf(bands);
    settlements = Map.copyOf(settlements);
    if (!judgements.stream()
        .map(JudgementFacts::subject)
        .toList()
        .equals(List.of(Subject.values())))
      throw new IllegalArgumentException("a case has one judgement for each subject");
    if (bands.values().stream().anyMatch(it -> it < BandRange.WORST || it > BandRange.BEST))
      throw new IllegalArgumentException("a band is 1 to 5");
  }

  /// The name of its council.
  public String name() {
    return council.name();
  }

  public JudgementFacts judgement(Subject subject) {
    return judgements.get(subject.ordinal());
  }

  /// The grades that stand.
  public Grades grades() {
    return grades(false);
  }

  /// The grades that would stand without limits.
  public Grades gradesButForLimits() {
    return grades(true);
  }

  /// The limits that count.
  public List<Limit> limitsApplied() {
    if (limits.isEmpty()) return List.of();
    return limits.stream()
        .filter(it -> it.standing() instanceof LimitFacts.Standing.Applied)
        .map(LimitFacts::limit)
        .toList();
  }

  /// The four grades that count after limits, or empty while one is missing.
  public Optional<Profile> counted() {
    var applied = limitsApplied();
    var index = 0;
    for (var it : judgements) {
      if (it.grade().isEmpty()) return Optional.empty();
      index = index * SCALE + counted(it.subject(), it.grade().get(), applied);
    }
    return Optional.of(Profile.at(index));
  }

  private static int counted(Subject subject, Grade grade, List<Limit> applied) {
    var level = grade.level();
    for (var limit : applied)
      if (limit.subject() == subject) level = Math.min(level, limit.highest().level());
    return level;
  }

  /// The grade of a judgement that counted in the round before, or empty.
  public Optional<Grade> lastGrade(Subject subject) {
    var grade = last.butForLimits().get(subject);
    for (var limit : last.biting())
      if (limit.subject() == subject && grade.filter(limit::closes).isPresent())
        grade = Optional.of(limit.highest());
    return grade;
  }

  private Grades grades(boolean butForLimits) {
    var grades = Grades.NONE;
    for (var it : judgements) {
      var grade = butForLimits ? it.unlimited().or(it::grade) : it.grade();
      if (grade.isPresent()) grades = grades.with(it.subject(), grade.get());
    }
    return grades;
  }
}
