package starboard.cli;

import starboard.application.Visible;

/// What may be echoed to a terminal of the words that somebody typed or that a file holds.
final class Shown {
  private static final int REPLACEMENT = 0xFFFD;

  private Shown() {}

  /// On one line, without control characters: a file name may hold a line break, and picocli breaks
  /// some of its messages.
  static String onOneLine(String message) {
    return Visible.text(message.strip().replaceAll("\\s*\\R\\s*", " "));
  }

  /// Whether every letter of an argument is known. A machine in a locale without the letter puts
  /// the replacement character or half a pair in its place, which would be recorded for ever.
  static boolean arrived(String argument) {
    return argument
        .codePoints()
        .noneMatch(it -> it == REPLACEMENT || Character.getType(it) == Character.SURROGATE);
  }
}
