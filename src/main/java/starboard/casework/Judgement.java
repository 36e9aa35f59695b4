package starboard.casework;

import java.util.Optional;
import starboard.journal.Field;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// What stands as the judgement of one subject of a case, and why.
///
/// @param answer the answer, remembered with who gave it and when
/// @param rationale the reason in the inspector's words
/// @param butForLimit what the judgement would be without the limits on it; it moves no star
public record Judgement(
    Subject subject, Field<Answer> answer, Field<String> rationale, Field<Answer> butForLimit) {

  /// Whether there is an answer or a reason.
  boolean begun() {
    return inConflict()
        || !(answer.value().orElseGet(Answer.Open::new) instanceof Answer.Open)
        || !reason().isBlank();
  }

  /// The grade that stands, or empty while open, short of evidence or in conflict.
  public Optional<Grade> grade() {
    return answer.value().flatMap(Answer::given);
  }

  /// The reason that stands, or blank.
  public String reason() {
    return rationale.value().orElse("");
  }

  /// The grade that it would be without limits, where somebody said one above what stands; empty
  /// otherwise.
  public Optional<Grade> unlimited() {
    return butForLimit
        .value()
        .flatMap(Answer::given)
        .filter(it -> grade().map(stands -> it.level() > stands.level()).orElse(true));
  }

  /// The round in which it was made, where it was carried over and neither confirmed nor changed
  /// yet; empty otherwise.
  public Optional<RoundId> carriedFrom() {
    return answer.value().flatMap(Answer::carriedFrom);
  }

  /// Whether two unordered writes disagree on the answer or on the reason.
  public boolean inConflict() {
    return answer instanceof Field.Conflict || rationale instanceof Field.Conflict;
  }
}
