package starboard.application;

/// How a rated sheet is written.
public enum SheetFormat {
  /// A table with commas, as RFC 4180 describes it, lines ended by LF.
  CSV,
  /// An array with one object a row.
  JSON
}
