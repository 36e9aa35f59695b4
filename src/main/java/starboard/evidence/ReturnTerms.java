package starboard.evidence;

import java.time.LocalDate;

/// What a council was asked to send.
///
/// @param kind what kind of source it is when it comes
/// @param title what was asked for; blank is refused with an [IllegalArgumentException]
/// @param due the last day on which it is in time
public record ReturnTerms(SourceKind kind, String title, LocalDate due) {
  public ReturnTerms {
    if (title.isBlank()) throw new IllegalArgumentException("a return has a title");
  }
}
