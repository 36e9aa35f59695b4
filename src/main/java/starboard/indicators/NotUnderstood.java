package starboard.indicators;

/// Text of a file that cannot be taken, while it is being read.
final class NotUnderstood extends Exception {
  private static final long serialVersionUID = 1;

  private final String sentence;

  NotUnderstood(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /// What is wrong and what would be right.
  String sentence() {
    return sentence;
  }
}
