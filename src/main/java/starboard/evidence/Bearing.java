package starboard.evidence;

import java.util.Arrays;
import java.util.Optional;

/// What an item of evidence says to a judgement.
public enum Bearing {
  /// It was not weighed for it, or has nothing to say to it.
  NONE("none"),
  SUPPORTS("supports"),
  CONTRADICTS("contradicts");

  private final String word;

  Bearing(String word) {
    this.word = word;
  }

  /// The word in files, commands, the journal and on screen.
  public String word() {
    return word;
  }

  /// The bearing of a word, or empty where there is none.
  public static Optional<Bearing> of(String text) {
    return Arrays.stream(values()).filter(it -> it.word.equalsIgnoreCase(text)).findFirst();
  }
}
