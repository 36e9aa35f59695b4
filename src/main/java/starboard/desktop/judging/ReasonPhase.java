package starboard.desktop.judging;

import java.time.Instant;
import java.util.Optional;

/// Where the text in a reason field is.
sealed interface ReasonPhase {

  /// It is what the record holds, or blank as there.
  record Still() implements ReasonPhase {}

  /// It was typed and is not recorded.
  ///
  /// @param kept when it was last kept as a draft
  record Typing(Optional<Instant> kept) implements ReasonPhase {}

  /// It is a draft that was found when the case was opened.
  ///
  /// @param by who typed it: nobody's words are recorded under another name unawares
  record Found(String by, Instant at) implements ReasonPhase {}

  /// It is on its way to the record.
  ///
  /// @param text what was in the field then
  record Recording(String text) implements ReasonPhase {}

  /// It was to be recorded and was not.
  record NotRecorded(Trouble trouble) implements ReasonPhase {}

  /// It could not even be kept as a draft.
  record NotKept(Trouble trouble) implements ReasonPhase {}
}
