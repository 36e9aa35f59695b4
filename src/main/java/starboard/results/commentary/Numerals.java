package starboard.results.commentary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whole numbers in typed text: digits, and words from zero to one hundred and ninety-nine, which
/// is more than there are councils.
final class Numerals {
  private static final List<String> UNITS =
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
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> WORDS = words();

  private static final String IN_WORDS =
      WORDS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.joining("|"));

  /// A number as an expression: at most three digits, so that years are none, and no part of a
  /// larger number in words or of one with a sign or a decimal point.
  static final String FORM =
      "(?<![\\d.]|(?:hundred|hundred and|thousand|thousand and|million|minus) )(\\d{1,3}|no|"
          + IN_WORDS
          + ")";

  /// Numbers that name no star rating and no year.
  private static final Pattern ANY =
      Pattern.compile(
          "(?<![\\d.])(?!(?:19|20|21)\\d\\d(?!\\d))\\d+"
              + "|\\b(?:"
              + IN_WORDS.replace("|zero|", "|")
              + "|dozen|hundred|thousand|million)\\b");

  private static final Pattern FIRST =
      Pattern.compile("(?:" + IN_WORDS + ")\\b", Pattern.CASE_INSENSITIVE);

  private Numerals() {}

  /// The numbers by their words as plain text has them, without hyphens.
  private static Map<String, Integer> words() {
    var words = new HashMap<String, Integer>();
    for (int i = 0; i < UNITS.size(); i++) words.put(UNITS.get(i), i);
    for (int i = 0; i < TENS.size(); i++) {
      words.put(TENS.get(i), 20 + 10 * i);
      for (int j = 1; j < 10; j++) words.put(TENS.get(i) + " " + UNITS.get(j), 20 + 10 * i + j);
    }
    for (var below : Map.copyOf(words).entrySet())
      if (below.getValue() > 0)
        for (var hundred : List.of("one hundred and ", "a hundred and ", "one hundred "))
          words.put(hundred + below.getKey(), 100 + below.getValue());
    words.put("one hundred", 100);
    words.put("a hundred", 100);
    return words;
  }

  /// Whether a text begins with a number in words.
  static boolean begins(String text) {
    return FIRST.matcher(text.replace('-', ' ')).lookingAt();
  }

  /// Whether a plain text holds a number other than a year or that of a figure.
  static boolean holdsNumber(String plain) {
    return ANY.matcher(plain.replaceAll("\\bfigure \\d+", "")).find();
  }

  /// The number that a form stands for.
  static int read(String form) {
    if (form.equals("no")) return 0;
    var word = WORDS.get(form);
    return word != null ? word : Integer.parseInt(form);
  }
}
