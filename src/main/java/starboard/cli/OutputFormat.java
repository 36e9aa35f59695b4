package starboard.cli;

/// For whom results are written.
enum OutputFormat {
  /// For people, as they read it in a terminal.
  TEXT,
  /// For programs.
  JSON
}
