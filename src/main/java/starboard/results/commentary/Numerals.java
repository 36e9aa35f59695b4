package starboard.results.commentary;

import java.util.List;
import java.util.regex.Pattern;

/// Whole numbers in typed text: digits, and words from zero to twenty.
final class Numerals {
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /// A number as an expression: at most three digits, so that years are none, and no part of a
  /// larger number in words.
  static final String FORM =
      "(?<!\\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundred and)"
          + " )(\\d{1,3}|no|"
          + String.join("|", WORDS)
          + ")";

  /// Numbers that name no star rating and no year.
  private static final Pattern ANY =
      Pattern.compile(
          "(?<![\\d.])\\d{1,3}(?![\\d])|\\b("
              + String.join("|", WORDS.subList(1, WORDS.size()))
              + ")\\b");

  private Numerals() {}

  /// Whether a plain text holds a number other than a year or that of a figure.
  static boolean holdsNumber(String plain) {
    return ANY.matcher(plain.replaceAll("\\bfigure \\d+", "")).find();
  }

  /// The number that a form stands for.
  static int read(String form) {
    if (form.equals("no")) return 0;
    int word = WORDS.indexOf(form);
    return word >= 0 ? word : Integer.parseInt(form);
  }
}
