package starboard.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import starboard.rating.Origin;
import starboard.rating.Question;

class StandardsTest {

  @Test
  void areasAreNumberedOneToSix() {
    for (var number = -1; number <= 8; number++) {
      var area = number;
      if (number >= 1 && number <= 6) assertEquals(number, area(number, "Quality").number());
      else assertThrows(IllegalArgumentException.class, () -> area(area, "Quality"));
    }
  }

  @Test
  void anAreaHasATitle() {
    assertThrows(IllegalArgumentException.class, () -> area(1, " "));
  }

  @Test
  void aNumberStandsOnceAndIsFound() {
    var six =
        new Standards(IntStream.rangeClosed(1, 6).mapToObj(it -> area(it, "T" + it)).toList());
    for (var number = 1; number <= 6; number++)
      assertEquals(Optional.of(area(number, "T" + number)), six.find(number));
    assertEquals(Optional.empty(), six.find(7));
    assertEquals(Optional.empty(), Standards.NONE.find(1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Standards(List.of(area(1, "Quality"), area(1, "Fair access"))));
  }

  private static StandardsArea area(int number, String title) {
    return new StandardsArea(number, title, "", Question.SERVING, Origin.own(""));
  }
}
