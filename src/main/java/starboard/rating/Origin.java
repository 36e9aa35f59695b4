package starboard.rating;

/// Where a fact comes from and how sure it is.
///
/// @param source the page or document, or blank where none was found
/// @param certainty how surely it is known
/// @param note what a reader must know of it, as the source list has it, or blank
public record Origin(String source, Certainty certainty, String note) {
  /// Set by a person of this office for a round of its own: nothing is claimed of the record.
  public static Origin own(String note) {
    return new Origin("", Certainty.UNKNOWN, note);
  }
}
