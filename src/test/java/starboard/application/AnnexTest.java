package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.results.Results;
import starboard.results.figure.Annexes;
import starboard.results.table.Cell;
import starboard.results.table.Row;

/// Both annexes, computed from the store, against the printed ones.
class AnnexTest {
  private final Desk desk = Desk.inMemory();

  @Test
  void annex1IsThePrintedOneInEveryCellWithItsArrows() {
    var lines = lines("/starboard/record/annex-1-2003-11.csv");
    var table = Annexes.one(results());
    assertEquals(lines.getFirst(), table.columns().stream().map(it -> it.id()).toList());
    assertEquals(
        lines.subList(1, lines.size()),
        table.rows().stream().map(row -> row.cells().stream().map(Cell::shown).toList()).toList());
  }

  @Test
  void annex2IsThePrintedOneInEveryCell() {
    var table = Annexes.two(results());
    var ids = table.columns().stream().map(it -> it.id()).toList();
    var printed = lines("/starboard/exchange/annex-2.csv");
    var rows = new ArrayList<List<String>>();
    rows.add(printed.getFirst());
    for (var row : table.rows())
      rows.add(printed.getFirst().stream().map(it -> plain(row, ids.indexOf(ours(it)))).toList());
    assertEquals(printed, rows);
  }

  @Test
  void theCountsOfBothRoundsAddUpToTheCouncilsOfEachGroup() {
    var table = Annexes.two(results());
    for (var row : table.rows()) {
      assertEquals(count(row, 2), sum(row, 4), row.toString());
      assertEquals(count(row, 3), sum(row, 8), row.toString());
    }
  }

  private static int sum(Row row, int from) {
    int sum = 0;
    for (int i = from; i < from + 4; i++) sum += count(row, i);
    return sum;
  }

  private static int count(Row row, int index) {
    return Integer.parseInt(row.cells().get(index).shown());
  }

  private static String plain(Row row, int index) {
    return row.cells().get(index).shown().replace("%", "");
  }

  /// The id of our column of a printed one, for example `n2003_zero`.
  private static String ours(String printed) {
    var star = printed.replaceFirst(".*_", "");
    if (printed.startsWith("n2003")) return "now_" + star + "_councils";
    if (printed.startsWith("pct2002")) return "before_" + star + "_percent";
    if (printed.startsWith("pct2003")) return "now_" + star + "_percent";
    return printed;
  }

  private Results results() {
    return desk.workbench()
        .queries()
        .results(Desk.NOVEMBER_2003, Optional.empty())
        .join()
        .orElseThrow();
  }

  private static List<List<String>> lines(String resource) {
    try (var in = AnnexTest.class.getResourceAsStream(resource)) {
      if (in == null) throw new AssertionError(resource + " is missing");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(it -> List.of(it.split(",", -1)))
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
