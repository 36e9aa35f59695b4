package starboard.rating;

/// A cap on a *serving people well?* judgement by a failed key indicator (2003 document, paragraph
/// 11).
///
/// @param service the service that is capped
/// @param highest the highest grade that counts: Some or Most, any other is refused with an
///   [IllegalArgumentException]
/// @param key what failed, as briefly as on the star card, for example `A1`
/// @param reason the reason in words, for example `21.4 % > 20 %`
public record Limit(Service service, Serving highest, String key, String reason) {
  public Limit {
    if (highest != Serving.SOME && highest != Serving.MOST)
      throw new IllegalArgumentException("a limit caps at Some or Most, not at " + highest.word());
  }

  /// The judgement that it caps.
  public Subject subject() {
    return Subject.of(service, Question.SERVING);
  }

  /// Whether a grade is above what this limit allows.
  public boolean closes(Grade grade) {
    return grade.question() == Question.SERVING && grade.level() > highest.level();
  }
}
