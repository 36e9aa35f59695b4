package starboard.exchange;

/// One cell of a loaded table.
sealed interface LoadedCell {
  /// The longest cell, in characters: what the common spreadsheets can hold.
  int LONGEST = 32_767;

  /// What stands in it: the text without blanks around it, a number with all its decimals, a date
  /// as `2003-06-30`.
  record Text(String text) implements LoadedCell {
    /// A cell with nothing in it.
    static final Text BLANK = new Text("");
  }

  /// It cannot be taken, whatever the table is for.
  ///
  /// @param sentence what is wrong and what would be right, without the place
  record Refused(String sentence) implements LoadedCell {}

  /// A cell with this text.
  static LoadedCell of(String text) {
    var stripped = text.strip();
    return stripped.length() <= LONGEST
        ? new Text(stripped)
        : new Refused(
            "the cell holds %d characters; the most is %d".formatted(stripped.length(), LONGEST));
  }

  /// Whether there is nothing in it.
  default boolean isBlank() {
    return this instanceof Text(var text) && text.isEmpty();
  }
}
