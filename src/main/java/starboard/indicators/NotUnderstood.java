package starboard.indicators;

/// Text of a file that cannot be taken, while it is being read.
final class NotUnderstood extends Exception {
  private static final long serialVersionUID = 1;

  private final ValuePart part;
  private final String sentence;

  /// A value that cannot be taken.
  NotUnderstood(String sentence) {
    this(ValuePart.VALUE, sentence);
  }

  NotUnderstood(ValuePart part, String sentence) {
    super(sentence);
    this.part = part;
    this.sentence = sentence;
  }

  /// What of the value is wrong.
  ValuePart part() {
    return part;
  }

  /// What is wrong and what would be right.
  String sentence() {
    return sentence;
  }
}
