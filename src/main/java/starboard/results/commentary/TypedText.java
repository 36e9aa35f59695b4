package starboard.results.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import starboard.results.Results;

/// Checks the numbers of any typed text against the data. It knows the claims of the 2003 document
/// by their words and sentences of the shapes of [Shapes]; of every other sentence with a number it
/// says that it was not understood.
public final class TypedText {
  private TypedText() {}

  /// What the data says to each claim that is found, in the order of the sentences. A sentence
  /// without a number or a known claim is passed over.
  public static List<Verdict> check(Results results, String text) {
    var verdicts = new ArrayList<Verdict>();
    for (var sentence : TypedSentences.of(text)) check(results, sentence, verdicts);
    return List.copyOf(verdicts);
  }

  private static void check(Results results, String sentence, List<Verdict> verdicts) {
    var plain = plain(sentence);
    var known =
        TypedClaims.OF_2003.stream().filter(it -> plain.contains(plain(it.words()))).toList();
    var shaped = known.isEmpty() ? Shapes.claims(results, sentence, plain) : known;
    shaped.forEach(it -> verdicts.add(it.check(results)));
    if (shaped.isEmpty() && Numerals.holdsNumber(plain))
      verdicts.add(new Verdict.NotUnderstood(sentence.replaceAll("\\s+", " ")));
  }

  /// Small letters and digits with one blank between words, so that marks, quotes and line ends do
  /// not matter. What makes another number of digits stays: a point, thousands and a sign.
  static String plain(String text) {
    return text.toLowerCase(Locale.UK)
        .replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "")
        .replaceAll("(?<![\\p{L}\\d])[-−](?=\\d)", "minus ")
        .replaceAll("(?<=\\d)\\.(?=\\d)", "·")
        .replaceAll("[^\\p{L}\\d%·]+", " ")
        .replace('·', '.')
        .strip();
  }
}
