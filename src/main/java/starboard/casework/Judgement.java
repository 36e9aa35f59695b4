package starboard.casework;

import java.util.Optional;
import starboard.journal.Field;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// What stands as the judgement of one subject of a case, and why.
///
/// @param answer the answer, remembered with who gave it and when
/// @param rationale the reason in the inspector's words
public record Judgement(Subject subject, Field<Answer> answer, Field<String> rationale) {

  /// The grade that stands, or empty while open, short of evidence or in conflict.
  public Optional<Grade> grade() {
    return answer.value().flatMap(Answer::given);
  }

  /// The reason that stands, or blank.
  public String reason() {
    return rationale.value().orElse("");
  }

  /// Whether two unordered writes disagree on the answer or on the reason.
  public boolean inConflict() {
    return answer instanceof Field.Conflict || rationale instanceof Field.Conflict;
  }
}
