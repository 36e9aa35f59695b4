package starboard.casework.moderation;

import java.util.Arrays;
import java.util.Optional;

/// What was answered to a representation.
///
/// @param reason why; blank is refused with an [IllegalArgumentException]
/// @param effect what it changed, or blank where nothing
public record Response(Kind kind, String reason, String effect) {
  public Response {
    if (reason.isBlank()) throw new IllegalArgumentException("a response has a reason");
  }

  /// Whether the point was taken.
  public enum Kind {
    ACCEPTED("accepted"),
    PARTLY("partly accepted"),
    NOT_ACCEPTED("not accepted");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word in entries, tables and on screen.
    public String word() {
      return word;
    }

    /// The kind of that word, or empty where there is none.
    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
  }
}
