package starboard.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// Finds text that is hard to read: its colour must have a contrast of 4.5 to 1 to what is behind
/// it, large or bold large text and icons 3 to 1 (WCAG 2.2, criteria 1.4.3 and 1.4.11).
///
/// What is behind is not reckoned from style sheets but taken from the rendered scene: it is
/// painted once without any text, and the worst of all colours behind the text counts, unless it
/// covers less than a fiftieth of the rows in which it is painted. A second picture, with the text,
/// must show the text in its colour: so text that is covered or painted otherwise than its fill
/// says is a fault too, never a pass. Disabled text is exempt, and the blinking caret is no ground.
public final class ContrastWalk {
  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66;
  private static final double LEAST_SHARE = 0.02;
  private static final double LEAST_COVERAGE = 0.3;

  private ContrastWalk() {}

  /// The faults in words, none where all is well. While a sheet is open only it is looked at: what
  /// is below it is dimmed and cannot be used. To be called from a test, not on the JavaFX thread.
  public static List<String> faults(Scene scene) {
    return FxTest.call(() -> walk(scene, used(scene.getRoot())));
  }

  private static Parent used(Parent root) {
    return root instanceof SheetPane pane && pane.top().isPresent() ? pane.top().get() : root;
  }

  /// A scroll pane paints what it holds from a picture of its own. Where something in it changed
  /// just before the first of two pictures, JavaFX does not see the change before the second and
  /// paints the text once more, as its own ground: so nothing is cached while pictures are taken.
  private static List<String> walk(Scene scene, Parent part) {
    var cached = all(scene.getRoot()).filter(Node::isCache).toList();
    var carets = all(scene.getRoot()).filter(ContrastWalk::isCaret).toList();
    cached.forEach(it -> it.setCache(false));
    carets.forEach(it -> it.setVisible(false));
    try {
      return compared(scene, part);
    } finally {
      carets.forEach(it -> it.setVisible(true));
      cached.forEach(it -> it.setCache(true));
    }
  }

  /// A caret stands between two letters and is in the picture for every other half second only. Of
  /// the two paths in a field it is the one with a line; the other is the ground of what is chosen.
  private static boolean isCaret(Node node) {
    if (!(node instanceof Path path) || path.getStroke() == null) return false;
    return Stream.<Node>iterate(path, Objects::nonNull, Node::getParent)
        .anyMatch(TextInputControl.class::isInstance);
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ContrastWalk::all))
        : Stream.of(node);
  }

  private static List<String> compared(Scene scene, Parent part) {
    var with = scene.snapshot(null).getPixelReader();
    var texts = new ArrayList<Text>();
    collect(part, texts);
    var before = texts.stream().map(Node::getOpacity).toList();
    texts.forEach(it -> it.setOpacity(0));
    var without = scene.snapshot(null).getPixelReader();
    for (int i = 0; i < texts.size(); i++) texts.get(i).setOpacity(before.get(i));
    var faults = new ArrayList<String>();
    for (var text : texts) check(text, visible(scene, text), with, without, faults);
    return faults;
  }

  private static void collect(Node node, List<Text> texts) {
    if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) return;
    if (node instanceof Text text && !text.getText().isBlank()) texts.add(text);
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(it -> collect(it, texts));
  }

  private static void check(
      Text text, Bounds place, PixelReader with, PixelReader without, List<String> faults) {
    if (!Double.isFinite(place.getWidth() + place.getHeight())) {
      faults.add(said(text) + " stands at no place: " + lost(text));
      return;
    }
    if (place.getWidth() < 1 || place.getHeight() < 1) return; // scrolled out of sight
    if (!(text.getFill() instanceof Color fill)) {
      faults.add(said(text) + " is not painted in one colour");
      return;
    }
    var ground = new Ground();
    double opacity = opacity(text) * fill.getOpacity();
    double coverage = 0;
    var rows = painted(place, with, without);
    for (int y = (int) rows.getMinY(); y < (int) rows.getMaxY(); y++)
      for (int x = (int) place.getMinX(); x < (int) place.getMaxX(); x++) {
        var behind = without.getColor(x, y);
        ground.add(without.getArgb(x, y));
        coverage =
            Math.max(
                coverage,
                coverage(
                    behind, with.getColor(x, y), behind.interpolate(Ground.opaque(fill), opacity)));
      }
    double needed = isLarge(text) ? 3 : 4.5;
    double contrast = ground.worst(fill, opacity, LEAST_SHARE);
    if (contrast < needed)
      faults.add("%s has a contrast of %.2f, needs %.1f".formatted(said(text), contrast, needed));
    else if (coverage < LEAST_COVERAGE && isWhole(text, place))
      faults.add(said(text) + " is covered, or not painted in its colour");
  }

  /// The rows of the place from the first to the last in which the text is painted: beyond them it
  /// is scrolled below something that stays. The whole place where it is painted nowhere.
  private static Bounds painted(Bounds place, PixelReader with, PixelReader without) {
    var rows =
        IntStream.range((int) place.getMinY(), (int) place.getMaxY())
            .filter(y ->
                IntStream.range((int) place.getMinX(), (int) place.getMaxX())
                    .anyMatch(x -> with.getArgb(x, y) != without.getArgb(x, y)))
            .summaryStatistics();
    if (rows.getCount() == 0) return place;
    double high = rows.getMax() - rows.getMin() + 1.0;
    return new BoundingBox(place.getMinX(), rows.getMin(), place.getWidth(), high);
  }

  /// How far the painted pixel went from the ground to the colour of the text, 0 to 1.
  private static double coverage(Color ground, Color painted, Color text) {
    double way = distance(ground, text);
    return way == 0 ? 0 : 1 - Math.min(1, distance(painted, text) / way);
  }

  private static double distance(Color a, Color b) {
    return Math.abs(a.getRed() - b.getRed())
        + Math.abs(a.getGreen() - b.getGreen())
        + Math.abs(a.getBlue() - b.getBlue());
  }

  private static boolean isWhole(Text text, Bounds place) {
    var whole = text.localToScene(text.getLayoutBounds());
    return place.getWidth() * place.getHeight() > whole.getWidth() * whole.getHeight() * 0.8;
  }

  private static boolean isLarge(Text text) {
    var font = text.getFont();
    boolean bold = font.getStyle().contains("Bold");
    double least = bold ? LARGE_BOLD : LARGE;
    return isIcon(text) || font.getSize() >= least;
  }

  private static boolean isIcon(Text text) {
    return text.getStyleClass().contains(Icons.LOOK);
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (var it = node; it != null; it = it.getParent()) opacity *= it.getOpacity();
    return opacity;
  }

  /// Where the text is seen: within the scene and every clip above it.
  private static Bounds visible(Scene scene, Node text) {
    Bounds place = text.localToScene(text.getLayoutBounds());
    place = common(place, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
    for (var it = text; it != null; it = it.getParent())
      if (it.getClip() != null)
        place = common(place, it.localToScene(it.getClip().getBoundsInParent()));
    return place;
  }

  /// The outermost node that a layout put where no number says.
  private static String lost(Node text) {
    var where = "its clip";
    for (var it = text; it != null; it = it.getParent())
      if (!Double.isFinite(it.getBoundsInParent().getMinX() + it.getBoundsInParent().getMinY()))
        where = Places.of(it) + " in " + it.getBoundsInParent();
    return where;
  }

  private static Bounds common(Bounds a, Bounds b) {
    double left = Math.max(a.getMinX(), b.getMinX());
    double top = Math.max(a.getMinY(), b.getMinY());
    double width = Math.min(a.getMaxX(), b.getMaxX()) - left;
    double height = Math.min(a.getMaxY(), b.getMaxY()) - top;
    return new BoundingBox(left, top, Math.max(0, width), Math.max(0, height));
  }

  private static String said(Text text) {
    var words = isIcon(text) ? "icon" : text.getText();
    return "“" + words + "” (" + Places.of(text) + ")";
  }
}
