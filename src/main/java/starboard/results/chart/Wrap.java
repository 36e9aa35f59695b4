package starboard.results.chart;

import java.util.ArrayList;
import java.util.List;

/// Words broken into lines that keep within a width.
final class Wrap {
  private static final String CUT = "…";

  private Wrap() {}

  /// At most `most` lines (1 or more), each within `width`; what does not fit is cut with an
  /// ellipsis.
  static List<String> lines(String words, double size, double width, int most) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : words.split(" ", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || TextWidth.of(longer, size) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    var kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    if (lines.size() > most)
      kept.set(most - 1, String.join(" ", lines.subList(most - 1, lines.size())));
    kept.replaceAll(it -> cut(it, size, width));
    return kept;
  }

  /// Whether the words stand uncut in at most `most` lines.
  static boolean fits(String words, double size, double width, int most) {
    return String.join(" ", lines(words, size, width, most)).equals(words);
  }

  /// The widest of the lines.
  static double width(List<String> lines, double size) {
    return lines.stream().mapToDouble(it -> TextWidth.of(it, size)).max().orElse(0);
  }

  private static String cut(String line, double size, double width) {
    if (TextWidth.of(line, size) <= width) return line;
    int end = line.length();
    while (end > 1 && TextWidth.of(line.substring(0, end).strip() + CUT, size) > width) end--;
    return line.substring(0, end).strip() + CUT;
  }
}
