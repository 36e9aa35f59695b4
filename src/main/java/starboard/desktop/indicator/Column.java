package starboard.desktop.indicator;

/// The columns of the indicators of a case. Where there is too little room the last ones that can
/// be spared are left out; the details of a row always tell all.
enum Column {
  NAME("Indicator", 17, 0),
  VALUE("Value", 6.2, 0),
  BAND("Band", 6, 0),
  LAST("Last", 5.6, 40),
  SPREAD("All councils and its type", 11, 46),
  EDGE("Next band", 8, 55);

  private final String title;
  private final double em;
  private final double from;

  /// @param em its width, where the row is not wider than all of them; the name takes what is left
  /// @param from how wide the row must be for it to be shown, in em
  Column(String title, double em, double from) {
    this.title = title;
    this.em = em;
    this.from = from;
  }

  String title() {
    return title;
  }

  double em() {
    return em;
  }

  /// Whether a row of that width, in em, shows it.
  boolean fits(double width) {
    return width >= from;
  }
}
