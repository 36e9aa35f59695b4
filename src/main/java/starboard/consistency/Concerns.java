package starboard.consistency;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import starboard.casework.CaseId;
import starboard.evidence.EvidenceId;
import starboard.indicators.IndicatorCode;
import starboard.rating.Subject;

/// What a finding is about beside its home.
///
/// @param others the other cases
/// @param subjects the judgements, of its home and of the others; none where it is about the star
/// @param indicators those that speak for the finding, in their order
/// @param evidence items of its home
public record Concerns(
    List<CaseId> others,
    Set<Subject> subjects,
    List<IndicatorCode> indicators,
    List<EvidenceId> evidence) {
  public Concerns {
    others = List.copyOf(others);
    subjects = subjects.size() == 1 ? Set.copyOf(subjects) : sorted(subjects);
    indicators = List.copyOf(indicators);
    evidence = List.copyOf(evidence);
  }

  private static Set<Subject> sorted(Set<Subject> subjects) {
    var sorted = EnumSet.noneOf(Subject.class);
    sorted.addAll(subjects);
    return Collections.unmodifiableSet(sorted);
  }

  /// One judgement of its home.
  public static Concerns of(Subject subject) {
    return new Concerns(List.of(), EnumSet.of(subject), List.of(), List.of());
  }

  /// One judgement of its home, and items of evidence.
  public static Concerns of(Subject subject, List<EvidenceId> evidence) {
    return new Concerns(List.of(), EnumSet.of(subject), List.of(), evidence);
  }
}
