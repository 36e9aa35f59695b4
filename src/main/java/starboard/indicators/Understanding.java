package starboard.indicators;

import java.util.Optional;

/// What became of one raw value of a file.
public sealed interface Understanding {

  /// It is a value, or says why there is none.
  ///
  /// @param remark what was understood of it that is not written there in plain words, to be shown
  ///   before it is taken; more than one are parted by semicolons
  record Understood(IndicatorValue value, Optional<String> remark) implements Understanding {}

  /// It cannot be taken.
  ///
  /// @param part the cell to be put right
  /// @param sentence what is wrong and what would be right, on one line; the place is not in it
  record Refused(ValuePart part, String sentence) implements Understanding {}
}
