package starboard.publication.paper;

import java.util.ArrayList;
import java.util.List;

/// Breaks words into lines.
final class Lines {
  private Lines() {}

  /// The lines of a text that are at most so wide; a word that is wider is broken where it must be.
  /// A text without words is one empty line.
  static List<String> of(String text, Face face, double size, double width) {
    var lines = new ArrayList<String>();
    for (var part : Face.plain(text).split("\n", -1)) breakInto(lines, part, face, size, width);
    return lines;
  }

  private static void breakInto(
      List<String> lines, String part, Face face, double size, double width) {
    double blank = face.width(" ", size);
    var line = new StringBuilder();
    double filled = 0;
    for (var word : part.strip().split(" +", -1)) {
      double wide = face.width(word, size);
      if (!line.isEmpty() && filled + blank + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
      }
      while (wide > width) {
        int fits = fitting(word, face, size, width);
        lines.add(word.substring(0, fits));
        word = word.substring(fits);
        wide = face.width(word, size);
      }
      if (!line.isEmpty()) {
        line.append(' ');
        filled += blank;
      }
      line.append(word);
      filled += wide;
    }
    lines.add(line.toString());
  }

  /// How many letters of a word fit, at least one.
  private static int fitting(String word, Face face, double size, double width) {
    double filled = 0;
    int end = 0;
    while (end < word.length()) {
      int next = end + Character.charCount(word.codePointAt(end));
      filled += face.width(word.substring(end, next), size);
      if (filled > width && end > 0) return end;
      end = next;
    }
    return end;
  }
}
