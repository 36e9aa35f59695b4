package starboard.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MovementTest {
  private static Movement of(Direction direction, double before, double now) {
    return Movement.of(
        direction, point(before, OptionalInt.empty()), point(now, OptionalInt.empty()));
  }

  private static Movement.Point point(double value, OptionalInt band) {
    return new Movement.Point(BigDecimal.valueOf(value), band);
  }

  @Test
  void whereMoreIsBetterMoreIsBetter() {
    assertEquals(Movement.BETTER, of(new Direction.Higher(), 10, 11));
    assertEquals(Movement.WORSE, of(new Direction.Higher(), 11, 10));
  }

  @Test
  void whereLessIsBetterLessIsBetter() {
    assertEquals(Movement.BETTER, of(new Direction.Lower(), 11, 10));
    assertEquals(Movement.WORSE, of(new Direction.Lower(), 10, 11));
  }

  @Test
  void nearATargetTheNearerIsBetterAndAsFarOnTheOtherSideTheSame() {
    var near = new Direction.Near(BigDecimal.ONE);
    assertEquals(Movement.BETTER, of(near, 1.5, 0.8));
    assertEquals(Movement.WORSE, of(near, 1.1, 0.5));
    assertEquals(Movement.SAME, of(near, 1.2, 0.8));
  }

  @Test
  void withinARangeOnlyTheBandsTell() {
    var range = new Direction.WithinRange();
    assertEquals(Movement.OTHER, of(range, 300, 400));
    assertEquals(
        Movement.WORSE,
        Movement.of(range, point(300, OptionalInt.of(4)), point(400, OptionalInt.of(2))));
    assertEquals(
        Movement.OTHER,
        Movement.of(range, point(300, OptionalInt.of(4)), point(310, OptionalInt.of(4))));
  }

  @Test
  void withoutADirectionAnotherValueIsOnlyAnother() {
    assertEquals(Movement.OTHER, of(new Direction.NotKnown(), 1, 2));
  }

  @Test
  void anEqualValueIsUnchangedWhateverIsBetter() {
    for (var direction :
        new Direction[] {
          new Direction.Higher(),
          new Direction.Lower(),
          new Direction.WithinRange(),
          new Direction.Near(BigDecimal.TEN),
          new Direction.NotKnown()
        }) assertEquals(Movement.SAME, of(direction, 20, 20.0), direction.words());
  }
}
