package starboard.publication.paper;

/// Where on the pages of a document the next line goes.
final class Sheet {
  static final double LEFT = 57;
  static final double RIGHT = 538;
  static final double WIDTH = RIGHT - LEFT;
  private static final double TOP = 785;
  private static final double BOTTOM = 64;
  private static final double FOOT = 40;
  private static final double FOOT_SIZE = 7.5;

  private final TaggedPdf pdf;
  private final Faces faces;
  private double y = TOP;

  Sheet(TaggedPdf pdf, Faces faces) {
    this.pdf = pdf;
    this.faces = faces;
    pdf.newPage();
  }

  TaggedPdf pdf() {
    return pdf;
  }

  Tags tags() {
    return pdf.tags();
  }

  Canvas canvas() {
    return pdf.canvas();
  }

  Face face(boolean bold) {
    return faces.font(bold).face();
  }

  /// The height to which the page is free.
  double y() {
    return y;
  }

  boolean atTop() {
    return y == TOP;
  }

  /// How high a page is.
  static double height() {
    return TOP - BOTTOM;
  }

  boolean fits(double height) {
    return y - height >= BOTTOM;
  }

  /// Goes to a new page where so much does not fit on this one any more.
  void keep(double height) {
    if (!fits(height) && !atTop()) turn();
  }

  void turn() {
    pdf.newPage();
    y = TOP;
  }

  void down(double height) {
    y -= height;
  }

  /// Space between two parts; none at the top of a page.
  void gap(double height) {
    if (!atTop()) y -= height;
  }

  void words(String words, double x, double base, boolean bold, double size, Ink ink) {
    if (!words.isBlank())
      canvas().words(words, x, base, faces.font(bold), TaggedPdf.name(bold), size, ink);
  }

  /// The foot of each page; it is no part of what is read.
  void feet(String foot) {
    int all = pdf.canvases().size();
    for (int i = 0; i < all; i++) {
      var canvas = pdf.canvases().get(i);
      var number = "%d of %d".formatted(i + 1, all);
      double x = RIGHT - face(false).width(number, FOOT_SIZE);
      canvas.beginArtifact();
      canvas.box(LEFT, FOOT + 12, WIDTH, 0.5, Ink.RULE);
      canvas.words(foot, LEFT, FOOT, faces.regular(), TaggedPdf.name(false), FOOT_SIZE, Ink.QUIET);
      canvas.words(number, x, FOOT, faces.regular(), TaggedPdf.name(false), FOOT_SIZE, Ink.QUIET);
      canvas.end();
    }
  }
}
