package starboard.desktop.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import starboard.desktop.frame.Em;
import starboard.results.chart.Behind;
import starboard.results.chart.Drafting;
import starboard.results.chart.Drawing;
import starboard.results.figure.Figure;

/// A chart as wide as its room. The part under the mouse or with the focus is outlined and tells
/// what it is; arrow keys walk from part to part, Enter or a click opens what is behind it.
final class ChartPane extends Region {
  /// The size of text at which a unit of a drawing is a pixel.
  private static final double USUAL = 13;

  private final Em em = new Em();
  private final Group painted = new Group();
  private final Scale scale = new Scale();
  private final Consumer<Optional<Behind>> tell;
  private final Consumer<Behind> open;
  private final List<Shape> parts = new ArrayList<>();
  private final List<Behind> behind = new ArrayList<>();
  private Optional<Figure> figure = Optional.empty();
  private Optional<Drawing> drawing = Optional.empty();
  private int here;

  /// @param tell told what the part that is looked at is, or that none is
  ChartPane(Consumer<Optional<Behind>> tell, Consumer<Behind> open) {
    this.tell = tell;
    this.open = open;
    getStyleClass().add("chart-pane");
    painted.getTransforms().add(scale);
    painted.setManaged(false);
    getChildren().addAll(painted, em);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    widthProperty().subscribe(_ -> draw());
    em.onChange(this::draw);
  }

  void show(Figure next) {
    figure = Optional.of(next);
    drawing = Optional.empty();
    here = 0;
    setAccessibleText(next.title() + ". " + next.says());
    draw();
  }

  private double zoom() {
    return em.pixels() / USUAL;
  }

  private void draw() {
    if (figure.isEmpty() || getWidth() <= 0) return;
    var next = drafted(getWidth());
    double times = times(next, getWidth());
    scale.setX(times);
    scale.setY(times);
    if (drawing.filter(next::equals).isPresent()) return;
    drawing = Optional.of(next);
    paint(next);
    requestLayout();
  }

  private Drawing drafted(double width) {
    var of = figure.orElseThrow();
    return Drafting.draw(of.chart(), of.title(), of.says(), Math.floor(width / zoom()));
  }

  /// By how much a drawing is enlarged: as the text is, but never beyond its room.
  private double times(Drawing drawn, double width) {
    return Math.min(zoom(), width / drawn.width());
  }

  private void paint(Drawing next) {
    boolean focused = parts.stream().anyMatch(Shape::isFocused);
    parts.clear();
    behind.clear();
    painted.getChildren().setAll(next.marks().stream().map(MarkPainter::paint).toList());
    for (var mark : next.marks())
      MarkPainter.behind(mark).ifPresent(it -> add(MarkPainter.outline(mark), it));
    here = Math.min(here, Math.max(0, parts.size() - 1));
    if (parts.isEmpty()) return;
    parts.get(here).setFocusTraversable(true);
    if (focused) parts.get(here).requestFocus();
  }

  private void add(Shape part, Behind what) {
    int index = parts.size();
    part.setAccessibleText(what.words());
    part.setOnMouseClicked(_ -> {
      part.requestFocus();
      open.accept(what);
    });
    part.hoverProperty().subscribe(it -> told(it, index));
    part.focusedProperty()
        .subscribe(it -> {
          if (it) walkedTo(index);
        });
    parts.add(part);
    behind.add(what);
    painted.getChildren().add(part);
  }

  private void told(boolean hovered, int index) {
    if (hovered) tell.accept(Optional.of(behind.get(index)));
    else if (index < parts.size() && parts.get(here).isFocused())
      tell.accept(Optional.of(behind.get(here)));
  }

  private void walkedTo(int index) {
    parts.get(here).setFocusTraversable(false);
    here = index;
    parts.get(here).setFocusTraversable(true);
    tell.accept(Optional.of(behind.get(here)));
  }

  private void pressed(KeyEvent event) {
    if (parts.isEmpty() || event.isAltDown() || event.isShortcutDown()) return;
    switch (event.getCode()) {
      case RIGHT, DOWN -> go(here + 1);
      case LEFT, UP -> go(here - 1);
      case HOME -> go(0);
      case END -> go(parts.size() - 1);
      case ENTER, SPACE -> open.accept(behind.get(here));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int to) {
    parts.get(Math.clamp(to, 0, parts.size() - 1)).requestFocus();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Drafting.LEAST_WIDTH * zoom();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (figure.isEmpty()) return 0;
    double wide = width > 0 ? width : computePrefWidth(-1);
    var drawn = drafted(wide);
    return Math.ceil(drawn.height() * times(drawn, wide));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
