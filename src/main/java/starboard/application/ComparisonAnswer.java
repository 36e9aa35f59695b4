package starboard.application;

import starboard.casework.Round;
import starboard.consistency.comparing.Comparison;

/// What becomes of the wish to compare councils.
public sealed interface ComparisonAnswer {

  /// They stand side by side.
  record Compared(Round round, Comparison comparison) implements ComparisonAnswer {}

  /// They cannot be compared.
  ///
  /// @param sentence why, and what would be right
  record Refused(String sentence) implements ComparisonAnswer {}
}
