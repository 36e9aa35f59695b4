package starboard.desktop.prose;

import java.time.Instant;
import java.util.Optional;
import starboard.desktop.frame.Trouble;

/// Where the text in a field of prose is.
public sealed interface ProsePhase {

  /// It is what the record holds, or blank as there.
  record Still() implements ProsePhase {}

  /// It was typed and is not recorded.
  ///
  /// @param kept when it was last kept as a draft
  record Typing(Optional<Instant> kept) implements ProsePhase {}

  /// It is a draft that was found when the case was opened.
  ///
  /// @param by who typed it: nobody's words are recorded under another name unawares
  record Found(String by, Instant at) implements ProsePhase {}

  /// It is on its way to the record.
  ///
  /// @param text what was in the field then
  record Recording(String text) implements ProsePhase {}

  /// It was to be recorded and was not.
  record NotRecorded(Trouble trouble) implements ProsePhase {}

  /// It could not even be kept as a draft.
  record NotKept(Trouble trouble) implements ProsePhase {}
}
