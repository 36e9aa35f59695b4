package starboard.cli;

/// A text that may be long: typed, read from standard input or from a file.
record Prose(String text) {}
