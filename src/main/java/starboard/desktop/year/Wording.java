package starboard.desktop.year;

import starboard.casework.Act;

/// What was typed, as an act, or what it still lacks to be one.
sealed interface Wording {

  /// It says this.
  record Says(Act.OfYear act) implements Wording {}

  /// It lacks something.
  ///
  /// @param what what to do, in a sentence
  record Lacks(String what) implements Wording {}
}
