package starboard.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.indicators.Banding;
import starboard.indicators.Direction;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorSet;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.rating.Origin;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Serving;

/// Invented criteria: A1 above 20 % caps children's serving at Some, B2 below 50 % caps it at Most,
/// and an audit that is judged Some or less caps adults' serving at Some.
public final class SampleCriteria {
  public static final IndicatorCode A1 = new IndicatorCode("A1");
  public static final IndicatorCode B2 = new IndicatorCode("B2");
  public static final String AUDIT = "audit";

  private static final Origin ORIGIN = Origin.own("for tests");

  /// All of it.
  public static final Criteria ALL =
      new Criteria(
          new IndicatorSet(List.of(indicator(A1), indicator(B2))),
          new KeyIndicators(
              List.of(
                  key("A1", Service.CHILDREN, new KeyCondition.Above(A1, n("20")), Serving.SOME),
                  key("B2", Service.CHILDREN, new KeyCondition.Below(B2, n("50")), Serving.MOST),
                  key(
                      AUDIT,
                      Service.ADULTS,
                      new KeyCondition.JudgedAtMost(Serving.SOME),
                      Serving.SOME))),
          new Standards(
              List.of(
                  new StandardsArea(1, "National priorities", "", Question.SERVING, ORIGIN),
                  new StandardsArea(6, "Capacity", "", Question.CAPACITY, ORIGIN))));

  private SampleCriteria() {}

  /// A final value.
  public static IndicatorValue.Measured value(String number) {
    return new IndicatorValue.Measured(
        n(number), Optional.empty(), Optional.empty(), Firmness.FINAL);
  }

  private static Indicator indicator(IndicatorCode code) {
    return new Indicator(
        code,
        "Indicator " + code,
        "",
        Set.of(Service.CHILDREN),
        "%",
        new Direction.NotKnown(),
        new Banding.NotBanded(),
        ORIGIN);
  }

  private static KeyIndicator key(
      String key, Service service, KeyCondition condition, Serving highest) {
    return new KeyIndicator(
        key,
        "Key " + key,
        Optional.of(service),
        condition,
        Optional.of(highest),
        Optional.empty(),
        ORIGIN);
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
