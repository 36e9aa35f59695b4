package starboard.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static starboard.indicators.Sample.A1;
import static starboard.indicators.Sample.banded;
import static starboard.indicators.Sample.between;
import static starboard.indicators.Sample.countedFrom;
import static starboard.indicators.Sample.exemptUnder;
import static starboard.indicators.Sample.facts;
import static starboard.indicators.Sample.key;
import static starboard.indicators.Sample.n;
import static starboard.indicators.Sample.over;
import static starboard.indicators.Sample.under;
import static starboard.indicators.Sample.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.indicators.IndicatorValue.Absent;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.IndicatorValue.Why;
import starboard.rating.Limit;
import starboard.rating.Service;
import starboard.rating.Serving;

class KeysTest {
  private static final KeyIndicator ABOVE = key("A1", new KeyCondition.Above(A1, n("20")));
  private static final KeyIndicator BELOW = key("A1", new KeyCondition.Below(A1, n("98")));
  private static final KeyIndicator BAND = key("A1", new KeyCondition.BandAtMost(A1, 2));
  private static final KeyIndicator AUDIT =
      key("CP audit", new KeyCondition.JudgedAtMost(Serving.SOME));
  private static final IndicatorSet SET =
      new IndicatorSet(
          List.of(
              Sample.indicator(
                  A1, "%", banded(under(1, "10"), between(2, "10", "20"), over(4, "30")))));

  @Test
  void aValueExactlyAtTheLevelIsNotAboveIt() {
    assertEquals(met(ABOVE, "20 %, key threshold 20 %"), of(ABOVE, value("20.0")));
    assertEquals(failed(ABOVE, "20.01 %, key threshold 20 %"), of(ABOVE, value("20.01")));
    assertEquals(met(ABOVE, "0 %, key threshold 20 %"), of(ABOVE, value("0")));
  }

  @Test
  void aValueExactlyAtTheLevelIsNotBelowIt() {
    assertEquals(met(BELOW, "98 %, key threshold 98 %"), of(BELOW, value("98")));
    assertEquals(failed(BELOW, "97.99 %, key threshold 98 %"), of(BELOW, value("97.99")));
    assertEquals(met(BELOW, "100 %, key threshold 98 %"), of(BELOW, value("100")));
  }

  @Test
  void aBandFailsAtTheNamedOneAndUnderIt() {
    assertEquals(failed(BAND, "5 %, band 1; failed at band 2 and under"), of(BAND, value("5")));
    assertEquals(
        failed(BAND, "19.9 %, band 2; failed at band 2 and under"), of(BAND, value("19.9")));
    assertEquals(met(BAND, "30 %, band 4; failed at band 2 and under"), of(BAND, value("30")));
    assertEquals(untold(BAND, "A1 is not banded at 25 %"), of(BAND, value("25")));
  }

  @Test
  void bandsThatAreNotKnownTellNothing() {
    var set = new IndicatorSet(List.of(Sample.indicator(A1, "%", new Banding.NotKnown())));
    assertEquals(
        List.of(untold(BAND, "A1 is not banded at 5 %")),
        Keys.of(set, new KeyIndicators(List.of(BAND)), facts(A1, value("5"))));
  }

  @Test
  void aBandIsThatOfTheCouncilsOwnGroup() {
    var groups =
        new Banding.Banded(
            List.of(
                new GroupBands("Group 1", Set.of("Inner London"), List.of(over(1, "0"))),
                new GroupBands("Group 2", Set.of(), List.of(over(3, "0")))));
    var set = new IndicatorSet(List.of(Sample.indicator(A1, "", groups)));
    var keys = new KeyIndicators(List.of(BAND));
    var values = Map.<IndicatorCode, IndicatorValue>of(A1, value("5"));
    assertEquals(
        List.of(failed(BAND, "5, band 1; failed at band 2 and under")),
        Keys.of(set, keys, new KeyFacts(values, Map.of(), Map.of(), Set.of("Inner London"))));
    assertEquals(
        List.of(met(BAND, "5, band 3; failed at band 2 and under")),
        Keys.of(set, keys, new KeyFacts(values, Map.of(), Map.of(), Set.of("Shire County"))));
  }

  @Test
  void whatIsMissingLimitsNothingAndSaysWhatIsMissing() {
    for (var key : List.of(ABOVE, BELOW, BAND)) {
      assertEquals(untold(key, "no value of A1"), of(key, KeyFactsOf.nothing()));
      for (var why : Why.values())
        assertEquals(untold(key, "A1 is " + why.word()), of(key, new Absent(why)));
    }
  }

  @Test
  void everyFirmnessOfAValueLimitsWhereTheRoundExemptsNobody() {
    for (var firmness : Firmness.values())
      assertEquals(
          failed(ABOVE, "21.4 %, key threshold 20 %"),
          of(ABOVE, countedFrom("21.40", "3", firmness)));
  }

  /// Every grade of the audit of child protection services after the Climbié report: at best *some*
  /// limits children's services to Some (Hansard, 19 September 2003).
  @Test
  void anAuditJudgedAtBestSomeLimitsChildrensServicesToSome() {
    assertEquals(failed(AUDIT, "judged No"), of(AUDIT, KeyFactsOf.judged(Serving.NO)));
    assertEquals(failed(AUDIT, "judged Some"), of(AUDIT, KeyFactsOf.judged(Serving.SOME)));
    assertEquals(met(AUDIT, "judged Most"), of(AUDIT, KeyFactsOf.judged(Serving.MOST)));
    assertEquals(met(AUDIT, "judged Yes"), of(AUDIT, KeyFactsOf.judged(Serving.YES)));
    assertEquals(untold(AUDIT, "not judged yet"), of(AUDIT, KeyFactsOf.nothing()));
  }

  @Test
  void aLevelThatNoSourceSaysLimitsNothing() {
    var unsaid = key("C20", new KeyCondition.NotKnown(""));
    var unclear = key("D38", new KeyCondition.NotKnown("“more than a fifth”"));
    assertEquals(untold(unsaid, "level not found"), of(unsaid, value("0")));
    assertEquals(untold(unclear, "“more than a fifth”"), of(unclear, value("0")));
  }

  @Test
  void aLimitThatNoSourceSaysIsNotFilledIn() {
    for (var service : List.of(Optional.<Service>empty(), ABOVE.service()))
      for (var highest : List.of(Optional.<Serving>empty(), ABOVE.highest())) {
        if (service.isPresent() && highest.isPresent()) continue;
        var key =
            new KeyIndicator(
                "A1",
                "A key indicator",
                service,
                ABOVE.condition(),
                highest,
                Optional.empty(),
                Sample.ORIGIN);
        assertEquals(
            untold(key, "failed (21 %, key threshold 20 %), but its limit is not known"),
            of(key, value("21")));
        assertEquals(met(key, "19 %, key threshold 20 %"), of(key, value("19")));
      }
  }

  @Test
  void anExemptionByAPersonKeepsTheLimitThatWouldBe() {
    var facts =
        new KeyFacts(Map.of(A1, value("21")), Map.of(), Map.of("A1", "data in doubt"), Set.of());
    var exempted = of(ABOVE, facts);
    var limit = limit("21 %, key threshold 20 %");
    assertEquals(new KeyResult.NotApplied(ABOVE, limit, "data in doubt", false), exempted);
    assertEquals(Optional.empty(), exempted.limits());
    assertEquals(Optional.of(limit), exempted.wouldLimit());
  }

  @Test
  void anExemptionOfAKeyIndicatorThatIsMetChangesNothing() {
    var facts = new KeyFacts(Map.of(A1, value("20")), Map.of(), Map.of("A1", "small"), Set.of());
    assertEquals(met(ABOVE, "20 %, key threshold 20 %"), of(ABOVE, facts));
  }

  @Test
  void aRoundExemptsSoSmallNumbersAsItNames() {
    var small = exemptUnder(ABOVE, "10");
    var reason = "50 %, key threshold 20 %";
    assertEquals(
        new KeyResult.NotApplied(
            small, limit(reason), "small numbers: counted from 9, fewer than 10", true),
        of(small, countedFrom("50", "9", Firmness.FINAL)));
    assertEquals(failed(small, reason), of(small, countedFrom("50", "10", Firmness.FINAL)));
    assertEquals(failed(small, reason), of(small, value("50")));
    assertEquals(
        new KeyResult.NotApplied(small, limit(reason), "small numbers", true),
        of(small, countedFrom("50", "400", Firmness.SMALL_NUMBERS)));
  }

  @Test
  void thePersonsReasonStandsBeforeTheSmallNumbers() {
    var small = exemptUnder(ABOVE, "10");
    var facts =
        new KeyFacts(
            Map.of(A1, countedFrom("50", "2", Firmness.FINAL)),
            Map.of(),
            Map.of("A1", "asked"),
            Set.of());
    assertEquals(
        new KeyResult.NotApplied(small, limit("50 %, key threshold 20 %"), "asked", false),
        of(small, facts));
  }

  @Test
  void resultsStandInTheOrderOfTheListAndOnlyFailuresLimit() {
    var second = key("A1 again", new KeyCondition.Above(A1, n("10")));
    var third = key("A1 too", new KeyCondition.Above(A1, n("30")));
    var keys = new KeyIndicators(List.of(third, ABOVE, AUDIT, second));
    var results = Keys.of(SET, keys, facts(A1, value("25")));
    assertEquals(keys.list(), results.stream().map(KeyResult::key).toList());
    assertEquals(
        List.of(
            limit("25 %, key threshold 20 %"),
            new Limit(Service.CHILDREN, Serving.SOME, "A1 again", "25 %, key threshold 10 %")),
        Keys.limits(results));
  }

  @Test
  void aKeyIndicatorOutsideTheSetIsTestedWithoutItsUnit() {
    assertEquals(
        List.of(failed(ABOVE, "21, key threshold 20")),
        Keys.of(IndicatorSet.NONE, new KeyIndicators(List.of(ABOVE)), facts(A1, value("21"))));
    assertEquals(
        List.of(untold(BAND, "no value of A1")),
        Keys.of(IndicatorSet.NONE, new KeyIndicators(List.of(BAND)), facts(A1, value("21"))));
  }

  private static final class KeyFactsOf {
    static KeyFacts nothing() {
      return new KeyFacts(Map.of(), Map.of(), Map.of(), Set.of());
    }

    static KeyFacts judged(Serving grade) {
      return new KeyFacts(Map.of(), Map.of("CP audit", grade), Map.of(), Set.of());
    }
  }

  private static KeyResult of(KeyIndicator key, IndicatorValue value) {
    return of(key, facts(A1, value));
  }

  private static KeyResult of(KeyIndicator key, KeyFacts facts) {
    return Keys.of(SET, new KeyIndicators(List.of(key)), facts).getFirst();
  }

  private static KeyResult met(KeyIndicator key, String reason) {
    return new KeyResult.Met(key, reason);
  }

  private static KeyResult untold(KeyIndicator key, String why) {
    return new KeyResult.NotKnown(key, why);
  }

  private static KeyResult failed(KeyIndicator key, String reason) {
    return new KeyResult.Failed(key, new Limit(Service.CHILDREN, Serving.SOME, key.key(), reason));
  }

  private static Limit limit(String reason) {
    return new Limit(Service.CHILDREN, Serving.SOME, "A1", reason);
  }
}
