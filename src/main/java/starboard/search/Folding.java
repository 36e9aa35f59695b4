package starboard.search;

import java.text.Normalizer;

/// Writes a word as it is compared: small letters without accents, ligatures and letters of their
/// own taken apart (`Œuvre` is `oeuvre`, `Straße` is `strasse`).
///
/// Letter by letter, so that the beginning of a word folds to the beginning of the folded word.
/// Words are told apart by their first [#LONGEST] letters.
final class Folding {
  /// How long a folded word can be, in characters. Lucene takes no beginning much longer than that.
  static final int LONGEST = 100;

  /// How much of a word is looked at, in characters: its letters and the accents between them.
  static final int LONGEST_READ = 4 * LONGEST;

  private Folding() {}

  /// The word as it is compared; empty where it has no letter and no digit.
  static String fold(String word) {
    var folded = new StringBuilder(word.length());
    parts(word)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .takeWhile(_ -> folded.length() < LONGEST)
        .forEach(it -> append(folded, small(it)));
    return folded.toString();
  }

  private static String parts(String word) {
    return Normalizer.isNormalized(word, Normalizer.Form.NFKD)
        ? word
        : Normalizer.normalize(word, Normalizer.Form.NFKD);
  }

  /// By way of the capital, so that both forms of the Greek s are the same.
  private static int small(int letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }

  /// Unicode does not take these apart.
  private static void append(StringBuilder folded, int letter) {
    switch (letter) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ł' -> folded.append('l');
      case 'þ' -> folded.append("th");
      case 'ħ' -> folded.append('h');
      default -> folded.appendCodePoint(letter);
    }
  }
}
