package starboard.consistency.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.RoundId;

class ComparisonTest {
  private static final String NUMBERS = "no one two three four five six seven";

  @Test
  void twoToSixCouncilsAreComparedAndOtherNumbersRefusedInWords() {
    var refused =
        IntStream.rangeClosed(0, 8)
            .filter(it -> Comparison.refusal(councils(it)).isPresent())
            .boxed()
            .toList();
    assertEquals(List.of(0, 1, 7, 8), refused);
    assertEquals(
        Optional.of("A comparison takes two councils or more; choose another one."),
        Comparison.refusal(councils(1)));
    assertEquals(
        Optional.of("A comparison takes six councils at most, not 7; leave some out."),
        Comparison.refusal(councils(7)));
    assertThrows(IllegalArgumentException.class, () -> new Comparison(List.of(), List.of()));
  }

  @Test
  void aCouncilIsNotComparedWithItself() {
    var twice = Stream.of("Kent", "Essex", "Kent").map(CouncilId::ofName).toList();
    assertEquals(
        Optional.of("A council is chosen twice; name each once."), Comparison.refusal(twice));
  }

  @Test
  void aLineDiffersWhereWordsDoAndNotWhereOnlyMoreIsTold() {
    assertEquals(true, line("Most", "Most", "Yes").differs());
    assertEquals(false, line("Most", "Most").differs());
    var same = List.of(new Cell("band 4", "87 %"), new Cell("band 4", "91 %"));
    assertEquals(false, new Line(Aspect.INDICATORS, "A1", same).differs());
  }

  @Test
  void whoIsOutsideTheLargestGroupStandsOut() {
    assertEquals(List.of(), standingOut(line("Most", "Most", "Most")));
    assertEquals(List.of(2), standingOut(line("Most", "Most", "Yes")));
    assertEquals(List.of(0, 3), standingOut(line("No", "Most", "Most", "Yes")));
  }

  @Test
  void whereNoGroupIsTheLargestAllStandOut() {
    assertEquals(List.of(0, 1), standingOut(line("Most", "Yes")));
    assertEquals(List.of(0, 1, 2, 3), standingOut(line("Most", "Yes", "Most", "Yes")));
  }

  @Test
  void linesAreFoundByWhatTheyAreAboutAndByTheirDifferences() {
    var alike = line("Most", "Most");
    var apart = line("Most", "Yes");
    var reasons = new Line(Aspect.REASONS, "Adults’ serving", List.of(Cell.of("–"), Cell.of("x")));
    var comparison = new Comparison(compared(2), List.of(alike, apart, reasons));
    assertEquals(List.of(alike, apart), comparison.lines(Aspect.JUDGEMENTS));
    assertEquals(List.of(apart, reasons), comparison.differing());
  }

  @Test
  void aLineThatDoesNotTellOfEachCouncilIsRefused() {
    var lines = List.of(line("Most", "Yes", "Yes"));
    assertThrows(IllegalArgumentException.class, () -> new Comparison(compared(2), lines));
  }

  private static List<Integer> standingOut(Line line) {
    return IntStream.range(0, line.cells().size()).filter(line::standsOut).boxed().toList();
  }

  private static Line line(String... words) {
    return new Line(Aspect.JUDGEMENTS, "Adults’ serving", Stream.of(words).map(Cell::of).toList());
  }

  private static List<CouncilId> councils(int count) {
    return Stream.concat(Stream.of(NUMBERS.split(" ")), Stream.of("eight"))
        .limit(count)
        .map(CouncilId::ofName)
        .toList();
  }

  private static List<ComparedCouncil> compared(int count) {
    return councils(count).stream()
        .map(it ->
            new ComparedCouncil(
                new CaseId(new RoundId("2003-11"), it),
                new Council(it, it.text(), CouncilType.SHIRE_COUNTY, Region.EASTERN),
                Optional.empty(),
                Optional.empty()))
        .toList();
  }
}
