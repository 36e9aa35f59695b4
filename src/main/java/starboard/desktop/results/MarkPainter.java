package starboard.desktop.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import starboard.results.chart.Behind;
import starboard.results.chart.Mark;
import starboard.results.chart.Tone;

/// Makes nodes of the marks of a drawing; the style sheet gives each tone its colour.
final class MarkPainter {
  private MarkPainter() {}

  /// The mark as it is seen. It hears no mouse.
  static Node paint(Mark mark) {
    Node node =
        switch (mark) {
          case Mark.Bar it -> filled(shape(it), it.tone(), it.opacity());
          case Mark.Area it -> filled(shape(it), it.tone(), it.opacity());
          case Mark.Disc it -> filled(shape(it), it.tone(), 1);
          case Mark.Stroke it -> stroke(it);
          case Mark.Words it -> words(it);
        };
    node.setMouseTransparent(true);
    return node;
  }

  /// What is behind a mark, or empty.
  static Optional<Behind> behind(Mark mark) {
    return switch (mark) {
      case Mark.Bar it -> it.behind();
      case Mark.Area it -> it.behind();
      case Mark.Disc it -> it.behind();
      case Mark.Stroke _, Mark.Words _ -> Optional.empty();
    };
  }

  /// The outline of a mark, on which mouse and keys work; it is seen only while it is looked at.
  static Shape outline(Mark mark) {
    var shape = shape(mark);
    shape.getStyleClass().add("chart-part");
    shape.setAccessibleRole(AccessibleRole.BUTTON);
    return shape;
  }

  private static Shape shape(Mark mark) {
    return switch (mark) {
      case Mark.Bar it -> new Rectangle(it.x(), it.y(), it.width(), it.height());
      case Mark.Area it -> new Polygon(flat(it.points()));
      case Mark.Disc it -> new Circle(it.x(), it.y(), it.radius());
      case Mark.Stroke it -> new Polyline(flat(it.points()));
      case Mark.Words it -> new Text(it.x(), it.y(), it.words());
    };
  }

  private static Shape filled(Shape shape, Tone tone, double opacity) {
    shape.getStyleClass().addAll("chart-fill", look(tone));
    shape.setOpacity(opacity);
    return shape;
  }

  private static Shape stroke(Mark.Stroke mark) {
    var line = shape(mark);
    line.getStyleClass().addAll("chart-line", look(mark.tone()));
    line.setStrokeWidth(mark.width());
    if (mark.dashed()) line.getStrokeDashArray().setAll(4.0, 3.0);
    return line;
  }

  private static Text words(Mark.Words mark) {
    var text = new Text(mark.x(), mark.y(), mark.words());
    text.getStyleClass().addAll("chart-fill", look(mark.tone()));
    // Said in a style, for a font that is set in code yields to the size of the window's text.
    text.setStyle(
        "-fx-font-size: %spx; -fx-font-weight: %s;"
            .formatted(mark.size(), mark.bold() ? "bold" : "normal"));
    text.layoutBoundsProperty()
        .subscribe(it -> text.setTranslateX(-share(mark.anchor()) * it.getWidth()));
    return text;
  }

  private static double share(Mark.Anchor anchor) {
    return switch (anchor) {
      case START -> 0;
      case MIDDLE -> 0.5;
      case END -> 1;
    };
  }

  private static double[] flat(List<Mark.Point> points) {
    var flat = new double[points.size() * 2];
    for (int i = 0; i < points.size(); i++) {
      flat[2 * i] = points.get(i).x();
      flat[2 * i + 1] = points.get(i).y();
    }
    return flat;
  }

  private static String look(Tone tone) {
    return "chart-" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
