package starboard.results.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every chart at every width.
class DraftingTest {
  private static final List<Double> WIDTHS = List.of(480.0, 560.0, 680.0, 860.0, 1000.0);

  @Test
  void nothingIsOutsideTheDrawing() {
    everywhere(it -> {
      for (var mark : it.marks()) {
        var box = Boxes.of(mark);
        assertTrue(
            box.left() > -0.6
                && box.top() > -0.6
                && box.right() < it.width() + 0.6
                && box.bottom() < it.height() + 0.6,
            () -> mark + " is outside of " + it.width() + " by " + it.height());
      }
    });
  }

  @Test
  void noWordsMeetOtherWords() {
    everywhere(it -> {
      var words = Boxes.words(it);
      for (int i = 0; i < words.size(); i++)
        for (int k = i + 1; k < words.size(); k++)
          assertFalse(
              words.get(i).meets(words.get(k)),
              words.get(i) + " and " + words.get(k) + " at " + it.width());
    });
  }

  @Test
  void everythingHasAMarkWithWhatIsBehindIt() {
    for (var chart : SampleCharts.all()) {
      var shown = new HashSet<>(behind(Drafting.draw(chart, "a", "b", 700)));
      assertEquals(new HashSet<>(parts(chart)), shown);
    }
  }

  @Test
  void aWidthBeyondTheEndsBecomesTheNearest() {
    var chart = SampleCharts.standing();
    assertEquals(Drafting.draw(chart, "a", "b", 480), Drafting.draw(chart, "a", "b", 10));
    assertEquals(1000, Drafting.draw(chart, "a", "b", 9999).width());
  }

  @Test
  void chartsWithoutAnythingInThemAreDrawnEmpty() {
    var nothing =
        List.of(
            new Chart.Bars("councils", List.of(), List.of()),
            new Chart.Stacks("councils", List.of(), List.of()),
            new Chart.Flow("before", "now", List.of(), List.of()),
            new Chart.Heat("average", List.of(), List.of(), List.of()),
            new Chart.Intervals("points", 0, 18, List.of(), List.of()),
            new Chart.Lines("average", 0, 3, List.of(), List.of()));
    for (var it : nothing) assertEquals(List.of(), behind(Drafting.draw(it, "a", "b", 600)));
  }

  static List<Behind> behind(Drawing drawing) {
    return drawing.marks().stream().map(DraftingTest::behind).flatMap(Optional::stream).toList();
  }

  static Optional<Behind> behind(Mark mark) {
    return switch (mark) {
      case Mark.Bar it -> it.behind();
      case Mark.Area it -> it.behind();
      case Mark.Disc it -> it.behind();
      case Mark.Stroke _, Mark.Words _ -> Optional.empty();
    };
  }

  private static void everywhere(Consumer<Drawing> holds) {
    for (var chart : SampleCharts.all())
      for (double width : WIDTHS) holds.accept(Drafting.draw(chart, "title", "says", width));
  }

  private static List<Behind> parts(Chart chart) {
    return switch (chart) {
      case Chart.Bars it -> values(it.groups());
      case Chart.Stacks it -> values(it.rows());
      case Chart.Flow it -> it.streams().stream().map(Chart.Stream::behind).toList();
      case Chart.Heat it -> it.squares().stream().map(Chart.Square::behind).toList();
      case Chart.Intervals it -> it.spans().stream().flatMap(DraftingTest::parts).toList();
      case Chart.Lines it ->
          it.lines().stream()
              .flatMap(line -> line.values().stream().flatMap(Optional::stream))
              .map(Chart.Value::behind)
              .toList();
    };
  }

  private static Stream<Behind> parts(Chart.Span span) {
    return Stream.concat(
        span.middle().stream().map(_ -> span.behind()),
        span.dots().stream().map(Chart.Dot::behind));
  }

  private static List<Behind> values(List<Chart.Group> groups) {
    return groups.stream().flatMap(it -> it.values().stream()).map(Chart.Value::behind).toList();
  }
}
