package starboard.results;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.rating.Grade;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// What one council was rated in a round.
///
/// @param grades the grades that counted, after limits; a judgement that is open, in conflict or
///   not to be seen is left out
/// @param stars the star of the round itself: the published or determined one, else the one that
///   the rule book gives; a change within the year after the round is not in it. Empty while there
///   is none
/// @param points the score on the ruler of the rule book; empty while there is none
/// @param determined whether the chief inspector determined it, or the published record holds it
/// @param unsure the judgements of which the record is reconstructed, so that another reading may
///   fit too
public record CouncilResult(
    Council council,
    CaseId id,
    Map<Subject, Grade> grades,
    Optional<Stars> stars,
    Optional<Integer> points,
    boolean determined,
    Set<Subject> unsure) {
  public CouncilResult {
    var ordered = new EnumMap<Subject, Grade>(Subject.class);
    ordered.putAll(grades);
    grades = Collections.unmodifiableMap(ordered);
    unsure = Set.copyOf(unsure);
  }

  /// The grade that counted, or empty.
  public Optional<Grade> grade(Subject subject) {
    return Optional.ofNullable(grades.get(subject));
  }
}
