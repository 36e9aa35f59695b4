package starboard.casework.determination;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import starboard.rating.Stars;

/// A rating that changed within the year (performance ratings document, paragraph 22): zero stars
/// lifted on robust and substantial evidence, or any rating set to zero on serious concern, with
/// special monitoring. A kind that does not fit the stars is refused with an
/// [IllegalArgumentException].
///
/// @param stars the stars from that day on
/// @param day the day from which it holds
/// @param grounds why
/// @param evidence the evidence that it rests on, named
/// @param monitoring the special monitoring that goes with a rating set to zero, else blank
public record InYearChange(
    Kind kind, Stars stars, LocalDate day, String grounds, String evidence, String monitoring) {
  public InYearChange {
    if ((kind == Kind.TO_ZERO) != (stars == Stars.ZERO))
      throw new IllegalArgumentException("%s does not fit %s".formatted(kind.word(), stars));
  }

  /// Which way it goes.
  public enum Kind {
    LIFTED("lifted from zero"),
    TO_ZERO("set to zero");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word in entries, tables and on screen.
    public String word() {
      return word;
    }

    /// The kind of that word, or empty where there is none.
    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
  }
}
