package starboard.desktop.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import starboard.application.Desk;
import starboard.application.Worklist;
import starboard.rating.Capacity;
import starboard.rating.Subject;

class WorklistColumnTest {
  private static final List<Worklist.Row> ROWS =
      Desk.inMemory()
          .workbench()
          .queries()
          .worklist(Desk.NOVEMBER_2003)
          .join()
          .orElseThrow()
          .rows();

  @Test
  void starsSortByTheirNumberAndThenByName() {
    var sorted = sorted(ROWS, WorklistColumn.STAR);
    var stars = sorted.stream().map(it -> it.star().stars().orElseThrow().count()).toList();
    assertEquals(stars.stream().sorted().toList(), stars);
    assertEquals("Bedfordshire", sorted.getFirst().council().name());
  }

  @Test
  void gradesSortByTheirScaleNotByTheirLetters() {
    var sorted = sorted(ROWS, WorklistColumn.CHILDREN_CAPACITY);
    var grades =
        sorted.stream()
            .map(it ->
                it.judgements().get(Subject.CHILDREN_CAPACITY.ordinal()).grade().orElseThrow())
            .distinct()
            .toList();
    assertEquals(List.of(Capacity.values()), grades);
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnPutsEqualCouncilsInTheOrderOfNames(WorklistColumn column) {
    var sorted = sorted(ROWS.reversed(), column);
    assertEquals(sorted(ROWS, column), sorted);
  }

  @Test
  void whatIsNotJudgedSortsBelowWhatIs() {
    var desk = Desk.inMemory();
    desk.openRound("recovered-2002");
    var judged =
        desk.workbench().queries().worklist(Desk.NOVEMBER_2004).join().orElseThrow().rows();
    var both = Stream.concat(ROWS.stream().limit(5), judged.stream().limit(5)).toList();
    for (var column : List.of(WorklistColumn.STAR, WorklistColumn.ADULTS_SERVING)) {
      var sorted = sorted(both, column);
      assertTrue(sorted.subList(0, 5).stream().allMatch(judged::contains), column::name);
    }
  }

  @Test
  void copiesRowsAsASpreadsheetTakesThem() {
    var barnet = ROWS.stream().filter(it -> it.council().name().equals("Barnet")).toList();
    assertEquals(
        """
        Council\tType\tRegion\tLast star\tChildren’s serving\tChildren’s capacity\tAdults’ serving\tAdults’ capacity\tStar\tState
        Barnet\tOuter London\tLondon\tone star\tSome\tPromising\tMost\tPromising\ttwo stars, up\tpublished
        """,
        WorklistColumn.copy(barnet));
  }

  @Test
  void reconstructedJudgementsSaySo() {
    var rows =
        Desk.inMemory()
            .workbench()
            .queries()
            .worklist(Desk.NOVEMBER_2002)
            .join()
            .orElseThrow()
            .rows();
    var reconstructed =
        rows.stream()
            .filter(it -> WorklistColumn.isReconstructed(it.judgements().getFirst()))
            .map(WorklistColumn.CHILDREN_SERVING::words)
            .toList();
    assertTrue(
        !reconstructed.isEmpty()
            && reconstructed.stream().allMatch(it -> it.endsWith(", reconstructed")));
  }

  private static List<Worklist.Row> sorted(List<Worklist.Row> rows, WorklistColumn column) {
    Comparator<Worklist.Row> order = column.order();
    return rows.stream().sorted(order).toList();
  }
}
