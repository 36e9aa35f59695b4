package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import starboard.results.Reconciliation;
import starboard.results.Results;
import starboard.results.figure.Annexes;
import starboard.results.table.Cell;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Totals that do not agree are found, each with both numbers.
class ReconciliationTest {
  private static final Results RESULTS =
      Desk.inMemory()
          .workbench()
          .queries()
          .results(Desk.NOVEMBER_2003, Optional.of(Desk.NOVEMBER_2002))
          .join()
          .orElseThrow();
  private static final Table ONE = Annexes.one(RESULTS);
  private static final Table TWO = Annexes.two(RESULTS);

  @Test
  void thePublishedRecordReconciles() {
    assertEquals(List.of(), sentences(ONE, TWO));
    var first =
        Desk.inMemory()
            .workbench()
            .queries()
            .results(Desk.NOVEMBER_2002, Optional.empty())
            .join()
            .orElseThrow();
    assertEquals(List.of(), Reconciliation.gaps(first, Annexes.one(first), Annexes.two(first)));
  }

  @Test
  void aCouncilMissingFromAnnex1IsFound() {
    var less =
        new Table(ONE.id(), ONE.title(), ONE.columns(), ONE.rows().subList(1, 150), List.of());
    assertEquals(
        List.of(
            "the number of councils in Annex 1 is 149, but that of the round is 150.",
            "the number of councils with three stars in Annex 1 is 15, but that of England in Annex"
                + " 2 is 16."),
        sentences(less, TWO));
  }

  @Test
  void aStarThatIsOtherInAnnex1ThanInAnnex2IsFound() {
    assertEquals(
        List.of(
            "the number of councils with two stars in Annex 1 is 75, but that of England in Annex 2"
                + " is 74.",
            "the number of councils with three stars in Annex 1 is 15, but that of England in Annex"
                + " 2 is 16."),
        sentences(with(ONE, 0, "stars", _ -> new Cell.Count(2)), TWO));
  }

  @Test
  void aRegionThatDoesNotAddUpToEnglandIsFound() {
    assertEquals(
        List.of(
            "the sum of “November 2003, one star” over each region in Annex 2 is 53, but that of"
                + " England is 52."),
        sentences(ONE, with(TWO, 0, "now_one_councils", ReconciliationTest::oneMore)));
  }

  @Test
  void aTotalOfEnglandThatIsWrongIsFoundFromAllSides() {
    var england = TWO.rows().size() - 1;
    assertEquals(
        List.of(
            "the number of councils with zero stars in Annex 1 is 8, but that of England in Annex 2"
                + " is 9.",
            "the sum of “November 2003, zero stars” over each region in Annex 2 is 8, but that of"
                + " England is 9.",
            "the sum of “November 2003, zero stars” over each type in Annex 2 is 8, but that of"
                + " England is 9.",
            "the sum of all ratings of November 2003 in Annex 2 is 151, but the number of councils"
                + " rated then is 150."),
        sentences(ONE, with(TWO, england, "now_zero_councils", ReconciliationTest::oneMore)));
  }

  @Test
  void anArrowThatTheTwoRoundsDoNotMakeIsFound() {
    assertEquals(
        List.of(
            "the number of ratings that Annex 1 marks ↓ is 7, but the number that went down since"
                + " the earlier round is 6."),
        sentences(with(ONE, 0, "stars_arrow", _ -> new Cell.Text("↓")), TWO));
  }

  private static List<String> sentences(Table one, Table two) {
    return Reconciliation.gaps(RESULTS, one, two).stream()
        .map(Reconciliation.Gap::sentence)
        .toList();
  }

  private static Cell oneMore(Cell cell) {
    return new Cell.Count(((Cell.Count) cell).count() + 1);
  }

  /// A table with one cell planted.
  private static Table with(Table table, int row, String column, UnaryOperator<Cell> change) {
    var rows = new ArrayList<>(table.rows());
    var cells = new ArrayList<>(rows.get(row).cells());
    for (int i = 0; i < cells.size(); i++)
      if (table.columns().get(i).id().equals(column)) cells.set(i, change.apply(cells.get(i)));
    rows.set(row, new Row(cells, rows.get(row).behind()));
    return new Table(table.id(), table.title(), table.columns(), rows, table.notes());
  }
}
