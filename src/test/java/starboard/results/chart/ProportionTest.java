package starboard.results.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is drawn is as long as the values are.
class ProportionTest {

  private static final double EXACT = 1e-6;

  @Test
  void standingBarsAreAsHighAsTheirValues() {
    var bars = bars(SampleCharts.standing(), 700);
    var tallest = bars.get(2);
    var values = List.of(12, 8, 75, 52, 52, 74, 11, 16);
    for (int i = 0; i < 8; i++)
      assertEquals(values.get(i) / 75.0, bars.get(i).height() / tallest.height(), EXACT);
    assertEquals(8, bars.size());
    assertEquals(1, bars.stream().map(it -> Math.round(it.y() + it.height())).distinct().count());
  }

  @Test
  void barsBelowZeroGoTheOtherWay() {
    var lying = bars(SampleCharts.signed(), 480);
    assertEquals(6 / 32.0, lying.get(1).width() / lying.get(0).width(), EXACT);
    assertEquals(lying.get(0).x(), lying.get(1).x() + lying.get(1).width(), EXACT);
    var standing = bars(SampleCharts.signed(), 700);
    assertEquals(6 / 32.0, standing.get(1).height() / standing.get(0).height(), EXACT);
    assertEquals(standing.get(0).y() + standing.get(0).height(), standing.get(1).y(), EXACT);
  }

  @Test
  void thePartsOfAStackAddUpToTheirRow() {
    var bars = bars(SampleCharts.stacks(), 700);
    var first = bars.subList(0, 4);
    double all = first.stream().mapToDouble(Mark.Bar::width).sum();
    double councils = first.stream().mapToInt(it -> councils(it)).sum();
    for (var it : first) assertEquals(councils(it) / councils, it.width() / all, EXACT);
  }

  @Test
  void theBandsOfAFlowAreAsThickAsTheyAreMany() {
    var bands =
        Drafting.draw(SampleCharts.flow(), "a", "b", 700).marks().stream()
            .flatMap(it -> it instanceof Mark.Area band ? Stream.of(band) : Stream.of())
            .toList();
    double unit = thick(bands.getFirst()) / 11;
    assertEquals(10, bands.size());
    for (var it : bands) {
      int count = it.behind().orElseThrow().councils().size();
      assertEquals(unit * count, thick(it), EXACT);
    }
    assertEquals(150 * unit, bands.stream().mapToDouble(ProportionTest::thick).sum(), EXACT);
  }

  @Test
  void rowsBearNumbersAtColumnsThatAreTooNarrowForTheirNames() {
    var regions = SampleCharts.heat().rows();
    var chart = new Chart.Heat("difference in stars", regions, regions, List.of());
    assertTrue(words(chart, 480).containsAll(List.of("1 East Midlands", "1", "9")));
    assertTrue(words(SampleCharts.heat(), 480).contains("East Midlands"));
  }

  @Test
  void theAreaOfADotIsAsLargeAsItsCouncilsAreMany() {
    var dots =
        Drafting.draw(SampleCharts.intervals(), "a", "b", 700).marks().stream()
            .flatMap(it -> it instanceof Mark.Disc dot ? Stream.of(dot) : Stream.of())
            .filter(it -> it.tone() == Tone.BEFORE)
            .toList();
    double one = dots.getFirst().radius();
    for (var it : dots) {
      int count = it.behind().orElseThrow().councils().size();
      assertEquals(count, it.radius() * it.radius() / (one * one), EXACT);
    }
  }

  @Test
  void whatIsNotRatedStandsLowestAndNeitherRisesNorFalls() {
    var drawing = Drafting.draw(SampleCharts.unrated(), "a", "b", 700);
    var names =
        Boxes.words(drawing).stream()
            .sorted(Comparator.comparingDouble(Boxes.Box::bottom))
            .map(Boxes.Box::words)
            .filter(it -> it.contains(": "))
            .toList();
    assertTrue(names.getLast().startsWith("No rating: "), names.toString());
    assertTrue(
        drawing.marks().stream()
            .noneMatch(it ->
                it instanceof Mark.Area band
                    && (band.tone() == Tone.UP || band.tone() == Tone.DOWN)));
  }

  private static double thick(Mark.Area band) {
    return band.points().getLast().y() - band.points().getFirst().y();
  }

  private static int councils(Mark.Bar bar) {
    return bar.behind().orElseThrow().councils().size();
  }

  private static List<Mark.Bar> bars(Chart chart, double width) {
    return Drafting.draw(chart, "a", "b", width).marks().stream()
        .flatMap(it -> it instanceof Mark.Bar bar ? Stream.of(bar) : Stream.of())
        .filter(it -> it.behind().isPresent())
        .toList();
  }

  private static List<String> words(Chart chart, double width) {
    return Boxes.words(Drafting.draw(chart, "a", "b", width)).stream()
        .map(Boxes.Box::words)
        .toList();
  }
}
