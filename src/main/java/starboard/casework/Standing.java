package starboard.casework;

import starboard.rating.Certainty;

/// On what footing a judgement stands.
public sealed interface Standing {

  /// An inspector made it in Starboard; provisional until determined.
  record Provisional() implements Standing {}

  /// Taken from the published record.
  ///
  /// @param certainty quoted where it is printed, reconstructed where it was worked back
  /// @param note how it was read, for example `one-step reading; 2 readings fit`
  record Recorded(Certainty certainty, String note) implements Standing {}

  /// Carried over into a refresh, and neither confirmed nor changed yet.
  ///
  /// @param made the round in which it was made
  record Carried(RoundId made) implements Standing {}
}
