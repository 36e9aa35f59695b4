package starboard.evidence;

import java.util.Arrays;
import java.util.Optional;

/// How robust an item of evidence is, weakest first.
public enum Weight {
  SLIGHT("slight"),
  FAIR("fair"),
  ROBUST("robust"),
  EXTREMELY_ROBUST("extremely robust");

  private final String word;

  Weight(String word) {
    this.word = word;
  }

  /// The word in files, commands, the journal and on screen.
  public String word() {
    return word;
  }

  /// The weight of a word, letters in either case; empty where there is none.
  public static Optional<Weight> of(String text) {
    return Arrays.stream(values()).filter(it -> it.word.equalsIgnoreCase(text)).findFirst();
  }
}
