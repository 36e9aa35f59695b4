package starboard.consistency.comparing;

/// What a line of a comparison is about; lines stand in this order.
public enum Aspect {
  JUDGEMENTS("judgements", "Judgements"),
  INDICATORS("indicators", "Indicators"),
  EVIDENCE("evidence", "Evidence"),
  LIMITS("limits", "Limits"),
  REASONS("reasons", "Reasons");

  private final String word;
  private final String title;

  Aspect(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /// The word in files.
  public String word() {
    return word;
  }

  /// The heading on screen.
  public String title() {
    return title;
  }
}
