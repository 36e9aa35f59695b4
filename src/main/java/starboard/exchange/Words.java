package starboard.exchange;

import java.util.List;
import starboard.application.Visible;

/// Pieces of the sentences that name a fault in a file; whatever the file holds, they stay on one
/// line.
final class Words {
  private static final int LONGEST = 40;

  private Words() {}

  /// Text of a file in quotation marks: cut to 40 characters, control characters shown as `\n` or
  /// by their number.
  static String quoted(String text) {
    var cuts = text.codePointCount(0, text.length()) > LONGEST;
    var cut = cuts ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    return "“" + Visible.text(cut) + "”";
  }

  /// A list as it is read out: `a, b or c`.
  static String oneOf(List<String> words) {
    var last = words.getLast();
    var first = words.subList(0, words.size() - 1);
    return first.isEmpty() ? last : String.join(", ", first) + " or " + last;
  }

  /// A number with its noun, for example `1 cell`, `3 cells`.
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
