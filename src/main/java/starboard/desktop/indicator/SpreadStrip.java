package starboard.desktop.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import starboard.application.CaseIndicators.Peers;
import starboard.indicators.Spread;

/// How the values of all councils lie, from the lowest to the highest: a tick for each, a box round
/// the middle half of them, a bar below for the middle half of the council's type, and a mark where
/// the council stands. What it shows is told in words beside it.
final class SpreadStrip extends Region {
  private static final double TICKS_END = 0.62;
  private static final double BAR_START = 0.74;

  private final Region box = part("box");
  private final Region middle = part("median");
  private final Region alike = part("alike");
  private final Region alikeMiddle = part("median");
  private final Region mark = part("mark");
  private final Path ticks = new Path();
  private Optional<Peers> peers = Optional.empty();
  private Optional<BigDecimal> mine = Optional.empty();

  SpreadStrip() {
    getStyleClass().add("spread-strip");
    setAccessibleRole(AccessibleRole.NODE);
    ticks.getStyleClass().add("ticks");
    ticks.setManaged(false);
    getChildren().addAll(box, ticks, middle, alike, alikeMiddle, mark);
  }

  private static Region part(String look) {
    var part = new Region();
    part.getStyleClass().add(look);
    part.setManaged(false);
    return part;
  }

  /// Shows where a council stands; nothing where no council has a value.
  ///
  /// @param number the council's own value
  void show(Optional<Peers> next, Optional<BigDecimal> number) {
    peers = next;
    mine = number;
    setVisible(next.isPresent());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    ticks.getElements().clear();
    peers.ifPresent(this::place);
  }

  private void place(Peers shown) {
    var all = shown.all();
    double low = getHeight() * TICKS_END;
    for (var value : shown.values()) {
      double x = Math.rint(x(all, value)) + 0.5;
      ticks.getElements().addAll(new MoveTo(x, 1), new LineTo(x, low - 1));
    }
    between(box, all, all, 0, low);
    at(middle, x(all, all.median()), 0, low);
    double start = getHeight() * BAR_START;
    alike.setVisible(shown.alike().isPresent());
    alikeMiddle.setVisible(shown.alike().isPresent());
    shown
        .alike()
        .ifPresent(it -> {
          between(alike, all, it, start, getHeight() - start);
          at(alikeMiddle, x(all, it.median()), start, getHeight() - start);
        });
    mark.setVisible(mine.isPresent());
    mine.ifPresent(it -> at(mark, x(all, it), 0, getHeight()));
  }

  private double x(Spread all, BigDecimal value) {
    double rim = getHeight() / 4;
    return rim + all.place(value) * (getWidth() - 2 * rim);
  }

  private void between(Region part, Spread all, Spread half, double top, double height) {
    double from = x(all, half.lowerQuartile());
    double to = x(all, half.upperQuartile());
    part.resizeRelocate(from, top, Math.max(2, to - from), height);
  }

  private static void at(Region part, double x, double top, double height) {
    double width = Math.max(1, part.prefWidth(-1));
    part.resizeRelocate(x - width / 2, top, width, height);
  }
}
