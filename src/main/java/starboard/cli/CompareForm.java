package starboard.cli;

/// How a comparison is written.
enum CompareForm {
  TEXT,
  CSV,
  JSON
}
