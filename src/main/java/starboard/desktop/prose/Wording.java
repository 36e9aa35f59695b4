package starboard.desktop.prose;

import starboard.casework.Act;

/// What was typed, as an act, or what it still lacks to be one.
public sealed interface Wording {

  /// It says this.
  record Says(Act.Undoable act) implements Wording {}

  /// It lacks something.
  ///
  /// @param what what to do, in a sentence
  record Lacks(String what) implements Wording {}
}
