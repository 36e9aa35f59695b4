package starboard.cli;

import java.util.ArrayList;
import java.util.List;

/// Breaks prose into lines for a terminal.
final class Wrap {
  private static final int WIDTH = 100;

  private Wrap() {}

  /// Lines of at most 100 characters, broken at blanks; a longer word has a line of its own.
  static List<String> lines(String prose) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : prose.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
