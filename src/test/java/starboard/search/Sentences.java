package starboard.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Texts of few letters, so that words and beginnings of words often meet, and a second way to
/// split and fold them.
final class Sentences {
  private static final List<String> LETTERS =
      List.of("a", "b", "B", "1", "é", "É", "e\u0301", "ß", "𝔹", "c");
  private static final List<String> BREAKS =
      List.of(" ", " ", " ", "_", ".", "-", ", ", "\n", "’", "😀");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  private Sentences() {}

  static String of(Random chance, int words) {
    var text = new StringBuilder();
    for (var i = 0; i < words; i++) {
      for (var left = chance.nextInt(1, 4); left > 0; left--) text.append(one(LETTERS, chance));
      text.append(one(BREAKS, chance));
    }
    return text.toString();
  }

  static List<String> words(String text) {
    return Stream.of(BREAK.split(text)).filter(it -> !it.isEmpty()).map(Sentences::plain).toList();
  }

  static String plain(String word) {
    var parts = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return parts.toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  private static String one(List<String> list, Random chance) {
    return list.get(chance.nextInt(list.size()));
  }
}
