package starboard.consistency.comparing;

/// What a line tells of one council.
///
/// @param words by which councils are alike or differ, for example `Most` or `band 4`
/// @param more what else is told and makes no difference, for example the value that has the band;
///   or blank
public record Cell(String words, String more) {

  /// Words and no more.
  public static Cell of(String words) {
    return new Cell(words, "");
  }

  /// The words, and what else is told behind them.
  public String whole() {
    return more.isBlank() ? words : words + " (" + more + ")";
  }
}
