package starboard.journal;

/// A whole number, at most 9,007,199,254,740,991 either side of zero: the range that every reader
/// of JSON keeps exactly (RFC 8785, section 3.2.2.3). A number outside is refused with a
/// [MalformedEntry].
public record Whole(long number) implements Value {
  /// The largest whole number an entry can hold: 2 to the 53, less 1.
  public static final long LARGEST = (1L << 53) - 1;

  public Whole {
    if (number > LARGEST || number < -LARGEST)
      throw new MalformedEntry(
          "The number " + number + " is outside -" + LARGEST + " to " + LARGEST + ".");
  }
}
