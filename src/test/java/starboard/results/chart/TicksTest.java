package starboard.results.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void linesAreRoundAndReachBeyondTheValues() {
    assertEquals(List.of("0", "20", "40", "60", "80"), shown(0, 75, 4));
    assertEquals(List.of("0.0", "0.5", "1.0", "1.5", "2.0"), shown(0, 2, 4));
    assertEquals(List.of("−20", "0", "20", "40", "60"), shown(-17, 43, 4));
  }

  @Test
  void aScaleWithoutValuesIsStillAScale() {
    assertEquals(List.of("0.0", "0.5", "1.0"), shown(0, 0, 2));
  }

  @Test
  void namesThatAreTooLongBreakAndAreCut() {
    var name = "Yorkshire and the Humber";
    assertEquals(List.of("Yorkshire and", "the Humber"), Wrap.lines(name, 12, 90, 2));
    assertEquals(List.of("Yorkshire an…"), Wrap.lines(name, 12, 90, 1));
    assertTrue(Wrap.fits("Eastern", 12, 90, 1));
  }

  private static List<String> shown(double least, double most, int wanted) {
    var ticks = Ticks.around(least, most, wanted);
    return ticks.values().stream().map(ticks::shown).toList();
  }
}
