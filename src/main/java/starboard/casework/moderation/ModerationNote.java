package starboard.casework.moderation;

import java.util.List;

/// A note written while councils were compared. The same note stands on each of their cases.
///
/// @param text what was noted; blank is refused with an [IllegalArgumentException]
/// @param compared the names of the councils that were compared, as then shown
public record ModerationNote(String text, List<String> compared) {
  public ModerationNote {
    if (text.isBlank()) throw new IllegalArgumentException("a note says something");
    compared = List.copyOf(compared);
  }
}
