package starboard.results.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import starboard.rating.Stars;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.chart.Chart;
import starboard.results.table.Cell;
import starboard.results.table.Table;

class FiguresTest {
  private static final List<String> COMPARING = List.of("figure-2a", "figure-2b", "figure-4");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theRowsOfADistributionAddUpToTheCouncils(long seed) {
    var results = new ChanceRounds(seed).both();
    var table = figure(results, "figure-1").table();
    assertEquals(results.before().orElseThrow().councils().size(), sum(table, "before_councils"));
    assertEquals(results.now().councils().size(), sum(table, "now_councils"));
    assertEquals(
        results.now().councils().size(), sum(figure(results, "figure-2a").table(), "councils"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theFlowAddsUpToTheDistributionOfBothRounds(long seed) {
    var results = new ChanceRounds(seed).both();
    var flow = figure(results, "figure-2b").table();
    for (var stars : Stars.values()) {
      var place = Place.stars4().get(stars.count());
      assertEquals(
          place.in(results.before().orElseThrow()).size(),
          count(flow.rows().get(stars.count()).cells().getLast()));
      assertEquals(place.in(results.now()).size(), sum(flow, "to_" + place.key()));
    }
    for (var row : flow.rows()) {
      var cells = row.cells().subList(1, row.cells().size() - 1);
      assertEquals(count(row.cells().getLast()), cells.stream().mapToInt(FiguresTest::count).sum());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void netImprovementIsBetterLessWorse(long seed) {
    var table = figure(new ChanceRounds(seed).both(), "figure-4").table();
    for (var row : table.rows()) {
      var cells = row.cells();
      assertEquals(count(cells.get(1)) - count(cells.get(2)), count(cells.get(4)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theSharesOfAJudgementAddUpToTheWhole(long seed) {
    for (var id : List.of("figure-3a", "figure-3b")) {
      var chart = (Chart.Stacks) figure(new ChanceRounds(seed).both(), id).chart();
      for (var row : chart.rows())
        assertEquals(100, row.values().stream().mapToDouble(Chart.Value::value).sum(), 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatStandsBehindABarIsAsManyCouncilsAsItSays(long seed) {
    var chart = (Chart.Bars) figure(new ChanceRounds(seed).both(), "figure-1").chart();
    for (var group : chart.groups())
      for (var value : group.values())
        assertEquals(value.value(), value.behind().councils().size());
  }

  @Test
  void everyFigureHasATableThatIsDescribedAndASentence() {
    for (var figure : all(new ChanceRounds(1).both())) {
      assertEquals(figure.id(), figure.table().id());
      assertTrue(figure.says().endsWith("."), figure.says());
      var ids = new HashSet<String>();
      for (var column : figure.table().columns()) {
        assertTrue(ids.add(column.id()), figure.id() + " has two columns " + column.id());
        assertTrue(column.id().matches("[a-z0-9_]+"), column.id());
        assertTrue(column.describes().endsWith("."), figure.id() + " " + column.id());
      }
    }
  }

  @Test
  void aRoundAloneHasNoFiguresThatCompare() {
    var now = new ChanceRounds(1).round("2003-11", true);
    var alone = all(new Results(now, Optional.empty())).stream().map(Figure::id).toList();
    for (var id : COMPARING) assertFalse(alone.contains(id), id);
    assertTrue(alone.containsAll(List.of("figure-1", "figure-3a", "figure-5", "points")));
  }

  @Test
  void aRoundInWhichNothingIsRatedSaysSoInEveryFigure() {
    var rounds = new ChanceRounds(1);
    var empty = new Results(rounds.unrated("2004-11"), Optional.of(rounds.round("2003-11", true)));
    for (var figure : Figures.of(empty, List.of())) {
      assertTrue(figure.says().contains(" yet."), figure.id() + ": " + figure.says());
      assertTrue(figure.title().endsWith(" (provisional)"), figure.title());
    }
  }

  @Test
  void aProvisionalRoundIsMarkedInTitlesSentencesAndSeries() {
    var rounds = new ChanceRounds(1);
    var now = rounds.round("2004-11", false);
    var results = new Results(now, Optional.of(rounds.round("2003-11", true)));
    for (var figure : all(results)) {
      assertTrue(figure.title().contains("(provisional)"), figure.title());
      assertTrue(figure.says().startsWith("Provisional, as things stand: "), figure.says());
    }
    var bars = assertInstanceOf(Chart.Bars.class, figure(results, "figure-1").chart());
    assertEquals("November 2004 (provisional)", bars.series().getLast().name());
  }

  @Test
  void sharesRoundHalfUp() {
    assertEquals("13%", new Cell.Percent(2, 16).shown());
    assertEquals("1%", new Cell.Percent(1, 200).shown());
    assertEquals("0%", new Cell.Percent(1, 201).shown());
    assertEquals("100%", new Cell.Percent(7, 7).shown());
  }

  private static Figure figure(Results results, String id) {
    return all(results).stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Figure> all(Results results) {
    var rounds =
        results.before().map(it -> List.of(it, results.now())).orElse(List.<RoundResults>of());
    return Figures.of(results, rounds);
  }

  private static int sum(Table table, String column) {
    var ids = table.columns().stream().map(it -> it.id()).toList();
    return table.rows().stream().mapToInt(it -> count(it.cells().get(ids.indexOf(column)))).sum();
  }

  private static int count(Cell cell) {
    return ((Cell.Count) cell).count();
  }
}
