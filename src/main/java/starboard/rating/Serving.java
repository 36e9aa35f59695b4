package starboard.rating;

/// *Serving people well?*: current performance (2003 document, paragraph 6).
public enum Serving implements Grade {
  NO("No"),
  SOME("Some"),
  MOST("Most"),
  YES("Yes");

  private final String word;

  Serving(String word) {
    this.word = word;
  }

  @Override
  public Question question() {
    return Question.SERVING;
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
