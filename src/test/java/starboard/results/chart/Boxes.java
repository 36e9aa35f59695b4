package starboard.results.chart;

import java.util.List;
import java.util.stream.Stream;
import starboard.results.chart.Mark.Point;

/// Where the marks of a drawing reach.
final class Boxes {
  private Boxes() {}

  record Box(String words, double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  static Box of(Mark mark) {
    return switch (mark) {
      case Mark.Bar it -> new Box("bar", it.x(), it.y(), it.x() + it.width(), it.y() + it.height());
      case Mark.Disc it ->
          new Box(
              "disc",
              it.x() - it.radius(),
              it.y() - it.radius(),
              it.x() + it.radius(),
              it.y() + it.radius());
      case Mark.Area it -> around("area", it.points());
      case Mark.Stroke it -> around("stroke", it.points());
      case Mark.Words it -> words(it);
    };
  }

  static List<Box> words(Drawing drawing) {
    return drawing.marks().stream()
        .flatMap(it -> it instanceof Mark.Words words ? Stream.of(words(words)) : Stream.of())
        .toList();
  }

  private static Box words(Mark.Words it) {
    double wide = TextWidth.of(it.words(), it.size());
    double left =
        switch (it.anchor()) {
          case START -> it.x();
          case MIDDLE -> it.x() - wide / 2;
          case END -> it.x() - wide;
        };
    return new Box(
        it.words(), left, it.y() - 0.76 * it.size(), left + wide, it.y() + 0.2 * it.size());
  }

  private static Box around(String name, List<Point> points) {
    return new Box(
        name,
        points.stream().mapToDouble(Point::x).min().orElseThrow(),
        points.stream().mapToDouble(Point::y).min().orElseThrow(),
        points.stream().mapToDouble(Point::x).max().orElseThrow(),
        points.stream().mapToDouble(Point::y).max().orElseThrow());
  }
}
