package starboard.rating;

/// A star rating: zero to three stars.
public enum Stars {
  ZERO("zero stars"),
  ONE("one star"),
  TWO("two stars"),
  THREE("three stars");

  private final String words;

  Stars(String words) {
    this.words = words;
  }

  /// 0 to 3.
  public int count() {
    return ordinal();
  }

  /// In words, for example `one star`.
  public String words() {
    return words;
  }

  /// The rating of that many stars; a count outside 0 to 3 is refused with an
  /// [IllegalArgumentException].
  public static Stars of(int count) {
    if (count < 0 || count > 3)
      throw new IllegalArgumentException("stars are 0 to 3, not " + count);
    return values()[count];
  }
}
