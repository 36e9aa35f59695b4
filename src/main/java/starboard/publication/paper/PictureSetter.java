package starboard.publication.paper;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import starboard.results.chart.Drawing;
import starboard.results.chart.Mark;
import starboard.results.chart.Mark.Point;

/// Sets a chart: the marks of its drawing as vectors, scaled to the width of the page.
final class PictureSetter {
  /// Higher than this a chart is made smaller, so that its heading stays beside it.
  private static final double HIGHEST = 600;

  private final Sheet sheet;
  private final double scale;
  private final double top;

  private PictureSetter(Sheet sheet, double scale) {
    this.sheet = sheet;
    this.scale = scale;
    top = sheet.y();
  }

  static void set(Sheet sheet, Drawing drawing) {
    double scale = scale(drawing);
    double height = drawing.height() * scale;
    sheet.keep(height);
    var setter = new PictureSetter(sheet, scale);
    var figure = sheet.tags().open("Figure");
    figure.setItem(COSName.ALT, TaggedPdf.text(drawing.title() + ". " + drawing.says()));
    var about = Tags.about("Layout");
    about.setItem(COSName.BBOX, box(setter, drawing));
    figure.setItem(COSName.A, about);
    sheet.pdf().beginPart();
    for (var mark : drawing.marks()) setter.paint(mark);
    sheet.canvas().end();
    sheet.tags().close();
    sheet.down(height + 8);
  }

  private static double scale(Drawing drawing) {
    return Math.min(Sheet.WIDTH / drawing.width(), HIGHEST / drawing.height());
  }

  /// How high a chart is on the page.
  static double height(Drawing drawing) {
    return drawing.height() * scale(drawing);
  }

  private static COSArray box(PictureSetter setter, Drawing drawing) {
    var box = new COSArray();
    for (var edge :
        List.of(setter.x(0), setter.y(drawing.height()), setter.x(drawing.width()), setter.y(0)))
      box.add(new COSFloat(edge.floatValue()));
    return box;
  }

  private void paint(Mark mark) {
    var canvas = sheet.canvas();
    switch (mark) {
      case Mark.Bar it ->
          canvas.box(
              x(it.x()),
              y(it.y() + it.height()),
              it.width() * scale,
              it.height() * scale,
              Ink.of(it.tone()).pale(it.opacity()));
      case Mark.Area it -> canvas.area(placed(it.points()), Ink.of(it.tone()).pale(it.opacity()));
      case Mark.Disc it ->
          canvas.disc(x(it.x()), y(it.y()), it.radius() * scale, Ink.of(it.tone()));
      case Mark.Stroke it ->
          canvas.stroke(placed(it.points()), it.width() * scale, it.dashed(), Ink.of(it.tone()));
      case Mark.Words it -> words(it);
    }
  }

  private void words(Mark.Words it) {
    double size = it.size() * scale;
    double wide = sheet.face(it.bold()).width(it.words(), size);
    double x =
        switch (it.anchor()) {
          case START -> x(it.x());
          case MIDDLE -> x(it.x()) - wide / 2;
          case END -> x(it.x()) - wide;
        };
    sheet.words(it.words(), x, y(it.y()), it.bold(), size, Ink.of(it.tone()));
  }

  private List<Point> placed(List<Point> points) {
    return points.stream().map(it -> new Point(x(it.x()), y(it.y()))).toList();
  }

  private double x(double x) {
    return Sheet.LEFT + x * scale;
  }

  private double y(double y) {
    return top - y * scale;
  }
}
