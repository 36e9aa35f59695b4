package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import starboard.exchange.PublishedRecordFiles;
import starboard.results.figure.Figure;
import starboard.results.figure.Figures;

/// The averages by region and type of both rounds against ones computed from the record's files.
class AverageTest {

  @ParameterizedTest
  @CsvSource({"figure-5,1", "figure-5,3", "figure-6,1", "figure-6,3"})
  void averagesAreThoseOfTheFiles(String id, int column) {
    var round = column == 1 ? Desk.NOVEMBER_2002 : Desk.NOVEMBER_2003;
    Function<PublishedCase, String> group =
        id.equals("figure-5") ? PublishedCase::region : PublishedCase::type;
    var stars = new HashMap<String, List<Integer>>();
    for (var it : PublishedRecordFiles.cases())
      if (it.round().equals(round.text())) {
        stars.computeIfAbsent(group.apply(it), _ -> new ArrayList<>()).add(it.stars().count());
        stars.computeIfAbsent("England", _ -> new ArrayList<>()).add(it.stars().count());
      }
    var rows = figure(id).table().rows();
    assertEquals(stars.size(), rows.size());
    for (var row : rows) {
      var expected = stars.get(row.cells().getFirst().shown());
      if (expected == null) throw new AssertionError(row.toString());
      assertEquals("" + expected.size(), row.cells().get(column).shown());
      assertEquals(average(expected), row.cells().get(column + 1).shown(), row.toString());
    }
  }

  private static String average(List<Integer> stars) {
    var sum = BigDecimal.valueOf(stars.stream().mapToInt(it -> it).sum());
    return sum.divide(BigDecimal.valueOf(stars.size()), 2, RoundingMode.HALF_UP).toPlainString();
  }

  private static Figure figure(String id) {
    var results =
        Desk.inMemory()
            .workbench()
            .queries()
            .results(Desk.NOVEMBER_2003, Optional.empty())
            .join()
            .orElseThrow();
    return Figures.of(results, List.of()).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
