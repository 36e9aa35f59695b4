package starboard.application;

/// An argument or a file cannot be used; nothing was changed.
public final class BadInput extends Exception {
  private static final long serialVersionUID = 1;

  private final String sentence;

  public BadInput(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /// What is wrong, where, and what would be right, in one sentence on one line.
  public String sentence() {
    return sentence;
  }
}
