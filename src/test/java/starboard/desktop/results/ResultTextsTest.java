package starboard.desktop.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import starboard.results.chart.Chart;
import starboard.results.figure.Figure;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// What is copied of a figure, how its table is sorted, and how Annex 1 is grouped.
class ResultTextsTest {
  private static final Table TABLE =
      new Table(
          "figure-1",
          "Figure 1",
          List.of(
              new Column("rating", "Rating", "The rating."),
              new Column("now_councils", "November 2003, councils", "Their number.")),
          List.of(
              row(new Cell.Text("One\tstar"), new Cell.Count(52)),
              row(new Cell.Text("Zero stars"), new Cell.Count(8))),
          List.of("A note."));

  @Test
  void dataIsPartedByTabsAndTextStandsInColumns() {
    assertEquals(
        "Rating\tNovember 2003, councils\nOne star\t52\nZero stars\t8\n", FigureText.data(TABLE));
    var figure =
        new Figure(
            "figure-1", "Figure 1", "It says.", new Chart.Bars("a", List.of(), List.of()), TABLE);
    assertEquals(
        List.of("Figure 1", "", "It says.", "", "Rating      November 2003, councils"),
        FigureText.text(figure).lines().limit(5).toList());
    assertTrue(FigureText.text(figure).endsWith("\nZero stars  8\n\nA note.\n"));
  }

  @Test
  void numbersAreSortedByWhatTheyAreAndNothingComesFirst() {
    List<Cell> sorted =
        List.of(
            new Cell.None("not rated yet"),
            new Cell.Count(2),
            new Cell.Average(23, 10),
            new Cell.Count(11));
    assertEquals(sorted, sorted.reversed().stream().sorted(new CellOrder()).toList());
    assertEquals(
        List.of("5%", "13%", "100%"),
        Stream.of(new Cell.Percent(1, 1), new Cell.Percent(2, 16), new Cell.Percent(1, 20))
            .sorted(new CellOrder())
            .map(Cell::shown)
            .toList());
  }

  @Test
  void annex1StaysGroupedByStarWhateverItIsSortedBy() {
    var rows =
        List.of(
            row(new Cell.Text("Barnet"), new Cell.Count(1)),
            row(new Cell.Text("Kent"), new Cell.Count(3)),
            row(new Cell.Text("Bexley"), new Cell.Count(3)),
            row(new Cell.Text("Essex"), new Cell.None("not rated yet")));
    assertEquals(
        List.of(
            "★★★ Three stars: 2",
            "Kent",
            "Bexley",
            "★ One star: 1",
            "Barnet",
            "Not rated yet: 1",
            "Essex"),
        Annex1Line.grouped(rows, 1, (_, _) -> 0).stream().map(ResultTextsTest::said).toList());
  }

  @Test
  void everyTypedWordMustBeInARow() {
    var row = row(new Cell.Text("Bath & NE Somerset"), new Cell.Text("Most"));
    assertTrue(Annex1Line.holds(row, " bath MOST "));
    assertTrue(Annex1Line.holds(row, ""));
    assertFalse(Annex1Line.holds(row, "bath some yes"));
  }

  @Test
  void headingsBreakAfterTheRound() {
    assertEquals("Nov 2003,\ncouncils", ResultTable.heading(TABLE, 1));
  }

  private static String said(Annex1Line line) {
    return switch (line) {
      case Annex1Line.Head(var words) -> words;
      case Annex1Line.OfCouncil(var row) -> row.cells().getFirst().shown();
    };
  }

  private static Row row(Cell... cells) {
    return new Row(List.of(cells), List.of());
  }
}
