package starboard.rating;

import java.util.Arrays;
import java.util.Optional;

/// How surely a fact is known; marked wherever the fact is shown.
public enum Certainty {
  /// Printed in a source that was read.
  QUOTED("quoted"),
  /// Found by fitting the published record; it reproduces that record.
  RECOVERED("recovered"),
  /// Worked back from other published facts; another reading may fit too.
  RECONSTRUCTED("reconstructed"),
  /// Looked for and not found, or Starboard's own plain wording.
  UNKNOWN("unknown");

  private final String word;

  Certainty(String word) {
    this.word = word;
  }

  /// The word in files and on screen.
  public String word() {
    return word;
  }

  /// The certainty of that word, or empty where there is none.
  public static Optional<Certainty> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
