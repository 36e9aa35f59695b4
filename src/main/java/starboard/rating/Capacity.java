package starboard.rating;

/// *Capacity for improvement?* (2003 document, paragraph 6).
public enum Capacity implements Grade {
  POOR("Poor"),
  UNCERTAIN("Uncertain"),
  PROMISING("Promising"),
  EXCELLENT("Excellent");

  private final String word;

  Capacity(String word) {
    this.word = word;
  }

  @Override
  public Question question() {
    return Question.CAPACITY;
  }

  @Override
  public int level() {
    return ordinal();
  }

  @Override
  public String word() {
    return word;
  }
}
