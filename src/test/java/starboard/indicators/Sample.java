package starboard.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.rating.Origin;
import starboard.rating.Service;
import starboard.rating.Serving;

/// Indicators, key indicators and values for tests.
final class Sample {
  static final IndicatorCode A1 = new IndicatorCode("A1");
  static final Origin ORIGIN = Origin.own("for tests");

  private Sample() {}

  static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  static Indicator indicator(IndicatorCode code, String unit, Banding banding) {
    return new Indicator(
        code,
        "An indicator",
        "",
        Set.of(Service.CHILDREN),
        unit,
        new Direction.Lower(),
        banding,
        ORIGIN);
  }

  /// Bands for all councils alike.
  static Banding.Banded banded(BandRange... ranges) {
    return new Banding.Banded(List.of(new GroupBands("", Set.of(), List.of(ranges))));
  }

  static BandRange under(int band, String below) {
    return new BandRange(band, Optional.empty(), Optional.of(n(below)));
  }

  static BandRange between(int band, String from, String below) {
    return new BandRange(band, Optional.of(n(from)), Optional.of(n(below)));
  }

  static BandRange over(int band, String from) {
    return new BandRange(band, Optional.of(n(from)), Optional.empty());
  }

  /// A key indicator that limits children's services to Some and exempts nobody.
  static KeyIndicator key(String name, KeyCondition condition) {
    return new KeyIndicator(
        name,
        "A key indicator",
        Optional.of(Service.CHILDREN),
        condition,
        Optional.of(Serving.SOME),
        Optional.empty(),
        ORIGIN);
  }

  static KeyIndicator exemptUnder(KeyIndicator key, String number) {
    return new KeyIndicator(
        key.key(),
        key.title(),
        key.service(),
        key.condition(),
        key.highest(),
        Optional.of(n(number)),
        key.origin());
  }

  static IndicatorValue.Measured value(String number) {
    return new IndicatorValue.Measured(
        n(number), Optional.empty(), Optional.empty(), Firmness.FINAL);
  }

  static IndicatorValue.Measured countedFrom(String number, String denominator, Firmness firmness) {
    return new IndicatorValue.Measured(
        n(number), Optional.empty(), Optional.of(n(denominator)), firmness);
  }

  static KeyFacts facts(IndicatorCode code, IndicatorValue value) {
    return new KeyFacts(Map.of(code, value), Map.of(), Map.of(), Set.of());
  }
}
