package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.indicators.BandRange;
import starboard.indicators.Banding;
import starboard.indicators.Direction;
import starboard.indicators.GroupBands;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.rating.Certainty;
import starboard.rating.Origin;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Serving;

/// Criteria as tables: what is written is read again as the same.
class CriteriaTablesTest {
  private static final CriteriaTables TABLES = new CriteriaTables();
  private static final IndicatorCode A1 = new IndicatorCode("A1");
  private static final BandRange UNDER = new BandRange(1, Optional.empty(), number("-2.5"));
  private static final BandRange TO = new BandRange(3, number("-2.5"), number("10"));
  private static final BandRange OVER = new BandRange(5, number("10"), Optional.empty());
  private static final BandRange ANY = new BandRange(4, Optional.empty(), Optional.empty());

  @TempDir Path folder;

  @Test
  void everyKindOfIndicatorIsReadAsItWasWritten() throws BadInput, IOException {
    var indicators = new ArrayList<Indicator>();
    for (var banding : bandings())
      for (var direction : directions())
        for (var services :
            List.of(Set.<Service>of(), Set.of(Service.ADULTS), Set.of(Service.values())))
          for (var certainty : Certainty.values())
            indicators.add(
                new Indicator(
                    new IndicatorCode("X" + indicators.size()),
                    "Title, with “signs” and \"quotes\"",
                    "two\nlines",
                    services,
                    "GBP per week",
                    direction,
                    banding,
                    new Origin(" http://example.org/a,b ", certainty, "note\r\nof two lines ")));
    var set = new IndicatorSet(indicators);
    var out = new StringWriter();
    TABLES.writeIndicators(set, out);
    assertEquals(set, TABLES.indicators(file(out.toString())));
  }

  @Test
  void everyKindOfKeyIndicatorIsReadAsItWasWritten() throws BadInput, IOException {
    var keys = new ArrayList<KeyIndicator>();
    for (var condition : conditions())
      for (var highest :
          List.of(Optional.<Serving>empty(), Optional.of(Serving.SOME), Optional.of(Serving.MOST)))
        for (var service : List.of(Optional.<Service>empty(), Optional.of(Service.CHILDREN)))
          for (var small : List.of(Optional.<BigDecimal>empty(), number("7.5")))
            keys.add(
                new KeyIndicator(
                    "Key " + keys.size(),
                    "Title",
                    service,
                    condition,
                    highest,
                    small,
                    new Origin("", Certainty.UNKNOWN, "")));
    var all = new KeyIndicators(keys);
    var out = new StringWriter();
    TABLES.writeKeys(all, out);
    assertEquals(all, TABLES.keys(file(out.toString())));
  }

  @Test
  void standardsAreasAreReadAsTheyWereWritten() throws BadInput, IOException {
    var areas = new ArrayList<StandardsArea>();
    for (var number = 6; number >= 1; number--)
      areas.add(
          new StandardsArea(
              number,
              "Area " + number,
              "Good:\n- one\n- two, three",
              Question.values()[number % 2],
              new Origin("source", Certainty.QUOTED, "")));
    var standards = new Standards(areas);
    var out = new StringWriter();
    TABLES.writeStandards(standards, out);
    assertEquals(standards, TABLES.standards(file(out.toString())));
  }

  @Test
  void bandsInARandomNumberOfGroupsAreReadAsTheyWereWritten() throws BadInput, IOException {
    var random = new Random(11);
    for (var run = 0; run < 300; run++) {
      var groups = new ArrayList<GroupBands>();
      for (var group = 0; group <= run % 3; group++) groups.add(group(random, group));
      var indicator = indicator(new Banding.Banded(groups), new Direction.NotKnown());
      var out = new StringWriter();
      TABLES.writeIndicators(new IndicatorSet(List.of(indicator)), out);
      assertEquals(List.of(indicator), TABLES.indicators(file(out.toString())).indicators());
    }
  }

  @Test
  void columnsMayStandInAnyOrder() throws BadInput, IOException {
    var file =
        file(
            """
            note,certainty,source,question,criteria,title,number
            ,quoted,,serving,,Quality,4
            """);
    assertEquals(
        new Standards(
            List.of(
                new StandardsArea(
                    4, "Quality", "", Question.SERVING, new Origin("", Certainty.QUOTED, "")))),
        TABLES.standards(file));
  }

  @Test
  void columnNamesAloneAreCriteriaWithoutRows() throws BadInput, IOException {
    var out = new StringWriter();
    TABLES.writeKeys(KeyIndicators.NONE, out);
    assertEquals(
        "key,title,service,fails_when,highest,exempt_under,source,certainty,note\n",
        out.toString());
    assertEquals(KeyIndicators.NONE, TABLES.keys(file(out.toString())));
  }

  @Test
  void bandsAreWrittenInWords() {
    assertEquals(
        "Group 1 (Inner London, kent) = 1: under -2.5; 3: -2.5 to under 10; 5: 10 and over | 4: any"
            + " value",
        BandsText.write(
            new Banding.Banded(
                List.of(
                    new GroupBands(
                        "Group 1", Set.of("kent", "Inner London"), List.of(UNDER, TO, OVER)),
                    new GroupBands("", Set.of(), List.of(ANY))))));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("criteria.csv"), text);
  }

  private static GroupBands group(Random random, int place) {
    var ranges = new ArrayList<BandRange>();
    var at = random.nextInt(-500, 500);
    for (var band = 1; band <= 1 + random.nextInt(5); band++) {
      var next = at + 1 + random.nextInt(300);
      ranges.add(new BandRange(band, number(tenths(at)), number(tenths(next))));
      at = next + random.nextInt(2);
    }
    return new GroupBands(
        random.nextBoolean() ? "" : "Group " + place,
        random.nextBoolean() ? Set.of() : Set.of("Inner London", "council-" + place),
        ranges);
  }

  private static String tenths(int number) {
    return BigDecimal.valueOf(number, 1).toPlainString();
  }

  private static List<Banding> bandings() {
    return List.of(
        new Banding.NotKnown(),
        new Banding.NotBanded(),
        new Banding.Banded(List.of(new GroupBands("", Set.of(), List.of(UNDER, TO, OVER)))),
        new Banding.Banded(List.of(new GroupBands("none", Set.of(), List.of(ANY)))),
        new Banding.Banded(
            List.of(
                new GroupBands("", Set.of("Inner London"), List.of(UNDER)),
                new GroupBands("1: under 10", Set.of(), List.of(OVER)))));
  }

  private static List<Direction> directions() {
    return List.of(
        new Direction.Higher(),
        new Direction.Lower(),
        new Direction.WithinRange(),
        new Direction.Near(new BigDecimal("-0.5")),
        new Direction.NotKnown());
  }

  private static List<KeyCondition> conditions() {
    var conditions = new ArrayList<KeyCondition>();
    conditions.add(new KeyCondition.Above(A1, new BigDecimal("20")));
    conditions.add(new KeyCondition.Below(new IndicatorCode("HOMES-C"), new BigDecimal("-1.25")));
    for (var band = 1; band <= 4; band++) conditions.add(new KeyCondition.BandAtMost(A1, band));
    for (var grade : Serving.values()) conditions.add(new KeyCondition.JudgedAtMost(grade));
    for (var words : List.of("", "level not found", "A1 > 20", "not known: <", "a,\n\"b\""))
      conditions.add(new KeyCondition.NotKnown(words));
    return conditions;
  }

  private static Indicator indicator(Banding banding, Direction direction) {
    return new Indicator(
        A1,
        "Title",
        "",
        Set.of(),
        "%",
        direction,
        banding,
        new Origin("", Certainty.RECONSTRUCTED, ""));
  }

  private static Optional<BigDecimal> number(String number) {
    return Optional.of(new BigDecimal(number));
  }
}
