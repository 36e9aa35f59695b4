package starboard.desktop.determining;

import java.util.Optional;
import starboard.casework.Answer;
import starboard.casework.Case;
import starboard.casework.Judgement;
import starboard.journal.Field;
import starboard.journal.Write;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// How one judgement came to be as it stands: as the inspector had it when moderation began, and
/// what was changed since.
///
/// @param before the grade as moderation began; empty where none was given
/// @param judge who gave it, or blank
/// @param now the grade that stands; empty where none does
/// @param by who gave that, or blank
/// @param reason why, as it stands
record Provisional(
    Subject subject,
    Optional<Grade> before,
    String judge,
    Optional<Grade> now,
    String by,
    String reason) {

  /// @param then the case as moderation began; the case itself where it has not yet
  static Provisional of(Case then, Case now, Subject subject) {
    var was = then.judgement(subject);
    var is = now.judgement(subject);
    return new Provisional(subject, was.grade(), by(was), is.grade(), by(is), is.reason());
  }

  /// Whether it was changed since moderation began.
  boolean changed() {
    return !before.equals(now);
  }

  /// For example `Some by Ann Archer`.
  String had() {
    return before.map(it -> it.word() + (judge.isEmpty() ? "" : " by " + judge)).orElse("open");
  }

  /// For example `Most by Cora Chief`, or that it stands.
  String stands() {
    if (!changed()) return "stands";
    return "now " + now.map(it -> it.word() + " by " + by).orElse("open");
  }

  private static String by(Judgement judgement) {
    return judgement.answer() instanceof Field.Settled<Answer>(Write<Answer> write)
        ? write.by().author().person()
        : "";
  }
}
