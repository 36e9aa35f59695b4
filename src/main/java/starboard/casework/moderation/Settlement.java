package starboard.casework.moderation;

import java.util.Arrays;
import java.util.Optional;

/// How a person settled a finding. Who and when stands in the entry that holds it.
///
/// @param reason why, never blank; a blank one is refused with an [IllegalArgumentException]
/// @param basis what the finding rested on when it was settled. While the finding rests on the same
///   it stays settled; once that has changed it is open again.
public record Settlement(Kind kind, String reason, String basis) {
  public Settlement {
    if (reason.isBlank()) throw new IllegalArgumentException("a settlement has a reason");
  }

  /// What became of it.
  public enum Kind {
    NO_CHANGE("no change"),
    CHANGED("changed"),
    REFERRED("referred");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word in entries, commands and on screen.
    public String word() {
      return word;
    }

    /// The kind of that word, or empty where there is none.
    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
  }
}
