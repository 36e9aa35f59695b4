package starboard.indicators;

/// One of the cells that together say one value of an indicator.
public enum ValuePart {
  VALUE("value"),
  NUMERATOR("numerator"),
  DENOMINATOR("denominator"),
  STATUS("status");

  private final String word;

  ValuePart(String word) {
    this.word = word;
  }

  /// The heading of its column in files.
  public String word() {
    return word;
  }
}
