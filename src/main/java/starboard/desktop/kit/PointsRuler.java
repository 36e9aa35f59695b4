package starboard.desktop.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import starboard.rating.Band;

/// A ruler over the points of the rule book: one cell a point, so that a council on an edge stands
/// clearly within its band. Above it the present place, on it the bands with their stars, below it
/// the first point of each band and the places in earlier rounds, which never overlap.
public final class PointsRuler extends Region {
  private final ObjectProperty<RulerReading> reading = new SimpleObjectProperty<>();
  private final List<HBox> bands = new ArrayList<>();
  private final List<Label> edges = new ArrayList<>();
  private final Region frame = region("frame");
  private final Label now = label("now", "");
  private final List<Region> dots = new ArrayList<>();
  private final List<Label> notes = new ArrayList<>();
  private List<RulerReading.Earlier> earlier = List.of();

  public PointsRuler(RulerReading first) {
    getStyleClass().add("points-ruler");
    setAccessibleRole(AccessibleRole.TEXT);
    reading.set(first);
    reading.subscribe(this::build);
  }

  public ObjectProperty<RulerReading> readingProperty() {
    return reading;
  }

  public void show(RulerReading what) {
    reading.set(what);
  }

  private void build(RulerReading what) {
    setAccessibleText(what.words());
    bands.clear();
    edges.clear();
    dots.clear();
    notes.clear();
    for (var band : what.bands()) {
      bands.add(band(band));
      edges.add(label("edge", Integer.toString(band.from())));
    }
    edges.add(label("edge", Integer.toString(what.most())));
    earlier =
        what.earlier().stream()
            .sorted(Comparator.comparingInt(RulerReading.Earlier::points))
            .toList();
    for (var one : earlier) {
      dots.add(region("dot"));
      notes.add(label("note", one.round() + ": " + one.points()));
    }
    frame.setVisible(what.present().isPresent());
    now.setVisible(what.present().isPresent());
    now.setText(what.present().map(it -> "now " + it.words()).orElse(""));
    getChildren().setAll(bands);
    Stream.of(edges, dots, notes).forEach(getChildren()::addAll);
    getChildren().addAll(frame, now);
  }

  private int cells() {
    return reading.get().most() + 1;
  }

  /// Where the cell of these points starts.
  private double left(double points) {
    return snapPositionX(getWidth() * points / cells());
  }

  private double middle(int points) {
    return (left(points) + left(points + 1)) / 2;
  }

  private double line() {
    return snapSizeY(now.prefHeight(-1));
  }

  private double bar() {
    return snapSizeY(bands.getFirst().prefHeight(-1));
  }

  private List<RulerNotes.Place> places(double width) {
    var wanted = new ArrayList<RulerNotes.Wanted>();
    double dot = dots.isEmpty() ? 0 : dots.getFirst().prefWidth(-1);
    for (int i = 0; i < earlier.size(); i++) {
      double middle = (earlier.get(i).points() + 0.5) * width / cells();
      wanted.add(new RulerNotes.Wanted(middle, notes.get(i).prefWidth(-1)));
    }
    return RulerNotes.place(wanted, dot, width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return snapSizeX(line() * 9);
  }

  @Override
  protected double computePrefWidth(double height) {
    return snapSizeX(line() * 17);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    var places = places(width < 0 ? computePrefWidth(-1) : width);
    int rows = places.stream().mapToInt(it -> it.row() + 1).max().orElse(0);
    return line() * (2 + rows) + bar() + 2 * over();
  }

  /// How far the frame of the present place stands out above and below the bar.
  private double over() {
    return snapSizeY(line() * 0.2);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double over = over();
    double top = line() + over;
    double under = top + bar() + over;
    var scale = reading.get().bands();
    for (int i = 0; i < bands.size(); i++) {
      double from = left(scale.get(i).from());
      bands.get(i).resizeRelocate(from, top, left(scale.get(i).to() + 1) - from, bar());
      centre(edges.get(i), middle(scale.get(i).from()), under);
    }
    centre(edges.getLast(), middle(reading.get().most()), under);
    layoutPresent(top, over);
    var places = places(getWidth());
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      double y = under + line() * (1 + place.row());
      var dot = dots.get(i);
      double size = snapSizeX(dot.prefWidth(-1));
      double centre = middle(earlier.get(i).points());
      dot.resizeRelocate(
          snapPositionX(centre - size / 2), snapPositionY(y + (line() - size) / 2), size, size);
      notes
          .get(i)
          .resizeRelocate(snapPositionX(place.left()), y, notes.get(i).prefWidth(-1), line());
    }
  }

  private void layoutPresent(double top, double over) {
    var present = reading.get().present();
    if (present.isEmpty()) return;
    double from = left(present.get().low());
    double to = left(present.get().high() + 1);
    frame.resizeRelocate(from - 1, top - over, to - from + 2, bar() + 2 * over);
    centre(now, (from + to) / 2, 0);
  }

  /// Centres a label on a place, but never beyond the ends of the ruler.
  private void centre(Label label, double x, double y) {
    double width = snapSizeX(label.prefWidth(-1));
    double most = Math.max(0, getWidth() - width);
    label.resizeRelocate(snapPositionX(Math.clamp(x - width / 2, 0, most)), y, width, line());
  }

  /// A band shows its stars, small, so that it is not told by colour alone.
  private static HBox band(Band band) {
    var box = new HBox();
    box.getStyleClass().addAll("band", "band-" + band.stars().count());
    for (int i = 0; i < band.stars().count(); i++) box.getChildren().add(region("band-star"));
    return box;
  }

  private static Region region(String look) {
    var region = new Region();
    region.getStyleClass().add(look);
    return region;
  }

  private static Label label(String look, String text) {
    var label = new Label(text);
    label.getStyleClass().add(look);
    return label;
  }
}
