package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.application.RuleBooks;
import starboard.casework.Criteria;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.KeyFacts;
import starboard.indicators.Keys;
import starboard.rating.Capacity;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Stars;

/// Somerset, November 2002: an inspector missed nine unannounced visits to children's homes, 97 %
/// against 98 %, and two stars became one (Community Care, 14 and 21 November 2002). The published
/// record, worked back, has Some and Promising twice: 8 points.
class SomersetTest {
  private static final Criteria CRITERIA = Found.shipped("2002-11");
  private static final IndicatorCode HOMES = new IndicatorCode("HOMES-C");
  private static final Profile PUBLISHED =
      new Profile(Serving.SOME, Capacity.PROMISING, Serving.SOME, Capacity.PROMISING);
  private static final ProvedRuleBook RECOVERED =
      new ShippedRuleBooks().find(RuleBooks.DEFAULT).orElseThrow();

  @Test
  void aPointUnderTheLevelLimitsChildrensServingToSome() {
    assertEquals(
        List.of(new Limit(Service.CHILDREN, Serving.SOME, "HOMES-C", "97 %, key threshold 98 %")),
        limits("97"));
    assertEquals(List.of(), limits("98"));
  }

  @Test
  void theRecordHasSomerset() {
    var somerset =
        PublishedRecordFiles.cases().stream()
            .filter(it -> it.council().equals("Somerset") && it.round().equals("2002-11"))
            .findFirst()
            .orElseThrow();
    assertEquals(PUBLISHED, somerset.profile());
    assertEquals(Stars.ONE, somerset.stars());
  }

  /// With everything else as published, Most and Yes are the grades of children's serving that give
  /// two stars without the limit; with it, they count as Some and give the published star.
  @Test
  void whateverGradeGivesTwoStarsGivesOneUnderTheLimit() {
    for (var judged : Serving.values()) {
      var grades = Grades.of(withChildrensServing(judged));
      var limited = stars(grades, limits("97"));
      var free = stars(grades, limits("98"));
      switch (judged) {
        case NO -> assertEquals(List.of(Stars.ZERO, Stars.ZERO), List.of(free, limited));
        case SOME -> assertEquals(List.of(Stars.ONE, Stars.ONE), List.of(free, limited));
        case MOST, YES -> assertEquals(List.of(Stars.TWO, Stars.ONE), List.of(free, limited));
      }
    }
    assertEquals(10, RECOVERED.points(withChildrensServing(Serving.MOST)));
    assertEquals(8, RECOVERED.points(PUBLISHED));
  }

  @Test
  void anExemptionGivesTheStarBack() {
    var exempt = Optional.of("the visits were made, late");
    assertEquals(List.of(), limits("97", exempt));
  }

  private static Stars stars(Grades grades, List<Limit> limits) {
    return assertInstanceOf(Rating.Starred.class, RECOVERED.rate(grades, limits)).stars();
  }

  private static Profile withChildrensServing(Serving grade) {
    return new Profile(
        grade, PUBLISHED.childrenCapacity(), PUBLISHED.adultsServing(), PUBLISHED.adultsCapacity());
  }

  private static List<Limit> limits(String percent) {
    return limits(percent, Optional.empty());
  }

  private static List<Limit> limits(String percent, Optional<String> exemption) {
    var value =
        new IndicatorValue.Measured(
            new BigDecimal(percent), Optional.empty(), Optional.empty(), Firmness.FINAL);
    Map<String, String> exemptions = exemption.map(it -> Map.of(HOMES.text(), it)).orElse(Map.of());
    return Keys.limits(
        Keys.of(
            CRITERIA.indicators(),
            CRITERIA.keys(),
            new KeyFacts(Map.of(HOMES, value), Map.of(), exemptions, Set.of("Shire County"))));
  }
}
