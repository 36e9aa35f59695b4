package starboard.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import starboard.journal.Field;
import starboard.rating.Grades;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// One council in one round, as its entries add up to it.
///
/// @param judgements one for each of the four subjects
/// @param published the star that the published record gives, in a round taken from it
public record Case(CaseId id, Map<Subject, Judgement> judgements, Field<Stars> published) {
  public Case {
    judgements = Collections.unmodifiableMap(new EnumMap<>(judgements));
    if (judgements.size() != Subject.values().length)
      throw new IllegalArgumentException("a case has a judgement for each subject");
  }

  public Judgement judgement(Subject subject) {
    var judgement = judgements.get(subject);
    if (judgement == null) throw new IllegalStateException("no judgement of " + subject);
    return judgement;
  }

  /// The grades that stand; a subject that is open, short of evidence or in conflict is not among
  /// them.
  public Grades grades() {
    var grades = Grades.NONE;
    for (var judgement : judgements.values()) {
      var grade = judgement.grade();
      if (grade.isPresent()) grades = grades.with(judgement.subject(), grade.get());
    }
    return grades;
  }

  /// The subjects on which unordered writes disagree; a person settles each by judging again.
  public Set<Subject> inConflict() {
    var subjects = EnumSet.noneOf(Subject.class);
    for (var judgement : judgements.values())
      if (judgement.inConflict()) subjects.add(judgement.subject());
    return Collections.unmodifiableSet(subjects);
  }
}
