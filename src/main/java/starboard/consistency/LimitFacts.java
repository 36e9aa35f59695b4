package starboard.consistency;

import starboard.rating.Limit;

/// One key indicator that a council fails.
///
/// @param limit the limit that it is, or would be
public record LimitFacts(Limit limit, Standing standing) {

  /// Whether the limit counts.
  public sealed interface Standing {
    /// It does.
    record Applied() implements Standing {}

    /// The round itself exempts so small numbers; no person had to.
    record ExemptByRule() implements Standing {}

    /// A person exempted the council.
    ///
    /// @param reason in the person's words
    /// @param smallNumbers whether the value is counted from small numbers
    record ExemptByPerson(String reason, boolean smallNumbers) implements Standing {}
  }
}
