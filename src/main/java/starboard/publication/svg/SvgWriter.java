package starboard.publication.svg;

import static starboard.publication.svg.SvgText.escaped;
import static starboard.publication.svg.SvgText.number;

import java.util.List;
import java.util.Optional;
import starboard.results.chart.Behind;
import starboard.results.chart.Drawing;
import starboard.results.chart.Mark;

/// Writes a drawing as SVG. The same drawing gives the same text.
///
/// It is named by the drawing's title and described by what it shows; every mark that has councils
/// behind it says so in a title of its own.
public final class SvgWriter {
  private final Paint paint;

  private SvgWriter(Paint paint) {
    this.paint = paint;
  }

  /// For pages: coloured by the rules of [SvgStyles#css()].
  public static SvgWriter forPages() {
    return new SvgWriter(Paint.STYLED);
  }

  /// For paper and files that stand alone: in fixed colours on a light ground.
  public static SvgWriter forPaper() {
    return new SvgWriter(Paint.FIXED);
  }

  /// The drawing as one `svg` element.
  ///
  /// @param id of the element, one of its kind on the page
  public String write(Drawing drawing, String id) {
    var out = new StringBuilder();
    var name = escaped(id);
    var wide = number(drawing.width());
    var high = number(drawing.height());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" id=\"" + name + "\"");
    out.append(" width=\"" + wide + "\" height=\"" + high + "\"");
    out.append(" viewBox=\"0 0 " + wide + " " + high + "\" role=\"img\"");
    out.append(" aria-labelledby=\"" + name + "-title\" aria-describedby=\"" + name + "-says\"");
    out.append(family() + ">\n");
    out.append("<title id=\"" + name + "-title\">" + escaped(drawing.title()) + "</title>\n");
    out.append("<desc id=\"" + name + "-says\">" + escaped(drawing.says()) + "</desc>\n");
    for (var it : drawing.marks()) out.append(mark(it)).append('\n');
    return out.append("</svg>\n").toString();
  }

  private String family() {
    return switch (paint) {
      case STYLED -> "";
      case FIXED -> " font-family=\"Starboard Inter, sans-serif\"";
    };
  }

  private String mark(Mark mark) {
    return switch (mark) {
      case Mark.Bar it ->
          told(
              it.behind(),
              "<rect"
                  + at("x", it.x())
                  + at("y", it.y())
                  + at("width", it.width())
                  + at("height", it.height())
                  + paint.fill(it.tone())
                  + clear(it.opacity())
                  + "/>");
      case Mark.Area it ->
          told(
              it.behind(),
              "<polygon points=\""
                  + points(it.points())
                  + "\""
                  + paint.fill(it.tone())
                  + clear(it.opacity())
                  + "/>");
      case Mark.Disc it ->
          told(
              it.behind(),
              "<circle"
                  + at("cx", it.x())
                  + at("cy", it.y())
                  + at("r", it.radius())
                  + paint.fill(it.tone())
                  + "/>");
      case Mark.Stroke it ->
          "<polyline points=\""
              + points(it.points())
              + "\""
              + paint.stroke(it.tone())
              + at("stroke-width", it.width())
              + (it.dashed() ? " stroke-dasharray=\"4 3\"" : "")
              + "/>";
      case Mark.Words it ->
          "<text"
              + at("x", it.x())
              + at("y", it.y())
              + at("font-size", it.size())
              + anchor(it)
              + (it.bold() ? " font-weight=\"bold\"" : "")
              + paint.fill(it.tone())
              + ">"
              + escaped(it.words())
              + "</text>";
    };
  }

  private static String told(Optional<Behind> behind, String shape) {
    return behind
        .map(it -> "<g><title>" + escaped(it.words()) + "</title>" + shape + "</g>")
        .orElse(shape);
  }

  private static String anchor(Mark.Words words) {
    return switch (words.anchor()) {
      case START -> "";
      case MIDDLE -> " text-anchor=\"middle\"";
      case END -> " text-anchor=\"end\"";
    };
  }

  private static String clear(double opacity) {
    return opacity < 1 ? at("fill-opacity", opacity) : "";
  }

  private static String at(String attribute, double value) {
    return " " + attribute + "=\"" + number(value) + "\"";
  }

  private static String points(List<Mark.Point> points) {
    var text = new StringBuilder();
    for (var it : points) {
      if (!text.isEmpty()) text.append(' ');
      text.append(number(it.x())).append(',').append(number(it.y()));
    }
    return text.toString();
  }
}
