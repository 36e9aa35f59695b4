package starboard.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import starboard.journal.Field;
import starboard.rating.Grades;
import starboard.rating.Subject;

/// The judgement of a case by a second inspector, who does not see the first until both are in.
///
/// @param inspector who was asked; blank where nobody
/// @param judgements one for each of the four subjects
/// @param given whether it was handed in
public record SecondJudgement(
    Field<String> inspector, Map<Subject, Judgement> judgements, Field<Boolean> given) {
  public SecondJudgement {
    judgements = Collections.unmodifiableMap(new EnumMap<>(judgements));
    if (judgements.size() != Subject.values().length)
      throw new IllegalArgumentException("a second judgement has one for each subject");
  }

  /// Who was asked, or empty.
  public Optional<String> asked() {
    return inspector.value().filter(it -> !it.isBlank());
  }

  /// Whether it was handed in.
  public boolean in() {
    return asked().isPresent() && given.value().orElse(false);
  }

  /// Whether somebody was asked and has not handed it in, or two people were asked apart.
  public boolean pending() {
    return inspector instanceof Field.Conflict || (asked().isPresent() && !in());
  }

  /// Whether anything was judged or written that has not been taken back.
  boolean begun() {
    return judgements.values().stream().anyMatch(Judgement::begun);
  }

  /// The judgement of a subject.
  public Judgement judgement(Subject subject) {
    var judgement = judgements.get(subject);
    if (judgement == null) throw new IllegalStateException("no second judgement of " + subject);
    return judgement;
  }

  /// The grades given.
  public Grades grades() {
    var grades = Grades.NONE;
    for (var judgement : judgements.values()) {
      var grade = judgement.grade();
      if (grade.isPresent()) grades = grades.with(judgement.subject(), grade.get());
    }
    return grades;
  }
}
