package starboard.publication.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import starboard.results.chart.Mark.Point;

/// The marks on one page, as a viewer reads them. Places are in points from the lower left corner.
final class Canvas {
  /// How far the handles of a curve stand out that draws a quarter of a circle of radius 1.
  private static final double QUARTER = 0.5523;

  private final StringBuilder content = new StringBuilder(4096);

  byte[] bytes() {
    return content.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// What follows, until the end, is the part of that number of an element of the structure.
  void beginPart(String type, int number) {
    content.append('/').append(type).append(" <</MCID ").append(number).append(">> BDC\n");
  }

  /// What follows, until the end, is no part of what is read.
  void beginArtifact() {
    content.append("/Artifact BMC\n");
  }

  void end() {
    content.append("EMC\n");
  }

  void words(
      String words, double x, double y, FontObjects font, String name, double size, Ink ink) {
    content.append("BT\n/").append(name).append(' ');
    number(size).append("Tf\n");
    fill(ink);
    number(x);
    number(y).append("Td\n<").append(font.face().numbers(words)).append("> Tj\nET\n");
  }

  void box(double x, double y, double width, double height, Ink ink) {
    fill(ink);
    number(x);
    number(y);
    number(width);
    number(height).append("re f\n");
  }

  void area(List<Point> points, Ink ink) {
    fill(ink);
    path(points);
    content.append("h f\n");
  }

  void stroke(List<Point> points, double width, boolean dashed, Ink ink) {
    colour(ink).append("RG\n");
    number(width).append("w ").append(dashed ? "[3 2]" : "[]").append(" 0 d\n");
    path(points);
    content.append("S\n");
  }

  void disc(double x, double y, double r, Ink ink) {
    fill(ink);
    double k = r * QUARTER;
    point(x + r, y).append("m\n");
    curve(x + r, y + k, x + k, y + r, x, y + r);
    curve(x - k, y + r, x - r, y + k, x - r, y);
    curve(x - r, y - k, x - k, y - r, x, y - r);
    curve(x + k, y - r, x + r, y - k, x + r, y);
    content.append("f\n");
  }

  private void curve(double a, double b, double c, double d, double x, double y) {
    point(a, b);
    point(c, d);
    point(x, y).append("c\n");
  }

  private void path(List<Point> points) {
    for (int i = 0; i < points.size(); i++)
      point(points.get(i).x(), points.get(i).y()).append(i == 0 ? "m\n" : "l\n");
  }

  private StringBuilder point(double x, double y) {
    number(x);
    return number(y);
  }

  private void fill(Ink ink) {
    colour(ink).append("rg\n");
  }

  private StringBuilder colour(Ink ink) {
    number(ink.red() / 255.0);
    number(ink.green() / 255.0);
    return number(ink.blue() / 255.0);
  }

  /// With at most three decimals: finer than any printer.
  private StringBuilder number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) content.append('-');
    long size = Math.abs(thousandths);
    content.append(size / 1000);
    if (size % 1000 != 0) {
      content.append('.');
      var decimals = Long.toString(1000 + size % 1000).substring(1);
      content.append(decimals.replaceAll("0+$", ""));
    }
    return content.append(' ');
  }
}
