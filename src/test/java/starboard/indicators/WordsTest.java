package starboard.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.rating.Origin;
import starboard.rating.Service;
import starboard.rating.Serving;

class WordsTest {
  private static final IndicatorCode A1 = new IndicatorCode("A1");
  private static final Banding BANDS =
      new Banding.Banded(
          List.of(
              new GroupBands(
                  "",
                  Set.of(),
                  List.of(
                      new BandRange(3, Optional.empty(), Optional.of(number("20"))),
                      new BandRange(1, Optional.of(number("20")), Optional.empty())))));
  private static final Indicator INDICATOR =
      new Indicator(
          A1,
          "Stability",
          "",
          EnumSet.of(Service.CHILDREN),
          "%",
          new Direction.Lower(),
          BANDS,
          Origin.own(""));
  private static final IndicatorSet SET = new IndicatorSet(List.of(INDICATOR));

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static String distance(String value) {
    return BandWords.distance(
        BandEdges.of(INDICATOR, number(value), Set.of()).list().getFirst(), "%");
  }

  @Test
  void theDistanceToAnEdgeIsInPointsWhereTheUnitIsPercent() {
    assertEquals("1.4 points above band 3", distance("21.4"));
    assertEquals("1 point below band 1", distance("19"));
    assertEquals("on the edge of band 3", distance("20"));
  }

  @Test
  void bandsReadAsTheirValues() {
    assertEquals(List.of("band 3 under 20, band 1 20 and over"), BandWords.lines(BANDS));
    assertEquals(List.of("not banded"), BandWords.lines(new Banding.NotBanded()));
    assertEquals(List.of("bands not known"), BandWords.lines(new Banding.NotKnown()));
  }

  @Test
  void everyBandHasItsName() {
    assertEquals("band 1: investigate urgently", BandWords.named(1));
    assertEquals("band 2: ask questions about performance", BandWords.named(2));
    assertEquals("band 5: very good", BandWords.named(5));
  }

  @Test
  void conditionsReadAsSentencesWouldSayThem() {
    assertEquals("A1 above 20 %", condition(new KeyCondition.Above(A1, number("20"))));
    assertEquals("A1 below 98 %", condition(new KeyCondition.Below(A1, number("98"))));
    assertEquals("A1 in band 1", condition(new KeyCondition.BandAtMost(A1, 1)));
    assertEquals("A1 in band 2 or lower", condition(new KeyCondition.BandAtMost(A1, 2)));
    assertEquals(
        "inspectors judge it no better than Some",
        condition(new KeyCondition.JudgedAtMost(Serving.SOME)));
    assertEquals("not known: the level was not found", condition(new KeyCondition.NotKnown("")));
  }

  private static String condition(KeyCondition condition) {
    return KeyWords.condition(
        new KeyIndicator(
            "A1",
            "Stability",
            Optional.of(Service.CHILDREN),
            condition,
            Optional.of(Serving.SOME),
            Optional.empty(),
            Origin.own("")),
        SET);
  }

  @Test
  void theLetterOfACodeTellsItsDomain() {
    assertEquals(Domain.A, Domain.of(A1));
    assertEquals(Domain.E, Domain.of(new IndicatorCode("E50")));
    assertEquals(Domain.OTHER, Domain.of(new IndicatorCode("HOMES-C")));
    assertEquals(Domain.OTHER, Domain.of(new IndicatorCode("CP")));
  }
}
