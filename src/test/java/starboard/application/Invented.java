package starboard.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Criteria;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.indicators.BandRange;
import starboard.indicators.Banding;
import starboard.indicators.Direction;
import starboard.indicators.GroupBands;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorSet;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.IndicatorValue.Why;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.rating.Origin;
import starboard.rating.Service;
import starboard.rating.Serving;

/// Invented bands, key indicators and values with spreads as real ones have them, for tests. None
/// of it is claimed of any council.
public final class Invented {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Invented() {}

  /// The criteria of a round with bands for most percentages, and three key indicators: A1 above 20
  /// caps children at Some, C26 in band 1 caps adults at Most, and one that is judged.
  public static Criteria criteria(Criteria from) {
    var set =
        new IndicatorSet(from.indicators().indicators().stream().map(Invented::banded).toList());
    var keys =
        new KeyIndicators(
            List.of(
                key(
                    "A1",
                    Service.CHILDREN,
                    new KeyCondition.Above(code("A1"), number(20)),
                    Serving.SOME),
                key(
                    "C26",
                    Service.ADULTS,
                    new KeyCondition.BandAtMost(code("C26"), 1),
                    Serving.MOST),
                key(
                    "CP audit",
                    Service.CHILDREN,
                    new KeyCondition.JudgedAtMost(Serving.SOME),
                    Serving.SOME)));
    return new Criteria(set, keys, from.standards());
  }

  private static KeyIndicator key(
      String name, Service service, KeyCondition condition, Serving highest) {
    return new KeyIndicator(
        name,
        "Invented for a test",
        Optional.of(service),
        condition,
        Optional.of(highest),
        Optional.of(number(10)),
        Origin.own("Invented for a test."));
  }

  /// A key indicator that caps children at Some where a value is above a level.
  public static KeyIndicator keyAbove(String code, double level) {
    return key(
        code, Service.CHILDREN, new KeyCondition.Above(code(code), number(level)), Serving.SOME);
  }

  public static IndicatorCode code(String text) {
    return new IndicatorCode(text);
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value);
  }

  private static Indicator banded(Indicator it) {
    return new Indicator(
        it.code(),
        it.title(),
        it.definition(),
        it.services(),
        it.unit(),
        it.direction(),
        banding(it),
        it.origin());
  }

  private static Banding banding(Indicator it) {
    if (it.code().text().equals("E50")) return new Banding.NotBanded();
    if (!it.percentage()) return it.banding();
    var lower = it.direction() instanceof Direction.Lower;
    var ranges = new ArrayList<BandRange>();
    double[] edges = lower ? new double[] {10, 15, 20, 30} : new double[] {30, 50, 65, 80};
    for (int i = 0; i <= edges.length; i++)
      ranges.add(
          new BandRange(
              lower ? 5 - i : i + 1,
              i == 0 ? Optional.empty() : Optional.of(number(edges[i - 1])),
              i == edges.length ? Optional.empty() : Optional.of(number(edges[i]))));
    return new Banding.Banded(List.of(new GroupBands("", Set.of(), ranges)));
  }

  /// Values of all councils and indicators of a round; a few are missing or not firm.
  public static Command.LoadValues values(RoundFile round, String file, long seed) {
    var random = new Random(seed);
    Map<CouncilId, Map<IndicatorCode, IndicatorValue>> all = new HashMap<>();
    for (var council : round.round().terms().councils()) {
      var values = new TreeMap<IndicatorCode, IndicatorValue>();
      for (var it : round.criteria().indicators().indicators())
        values.put(it.code(), value(it, random));
      all.put(council, values);
    }
    return new Command.LoadValues(round.id(), file, "0".repeat(64), all);
  }

  /// One value for one council.
  public static Command.LoadValues one(
      RoundId round, String council, String code, IndicatorValue value) {
    return new Command.LoadValues(
        round,
        "correction.csv",
        "1".repeat(64),
        Map.of(CouncilId.ofName(council), Map.of(code(code), value)));
  }

  public static IndicatorValue measured(String number) {
    return new IndicatorValue.Measured(
        new BigDecimal(number), Optional.empty(), Optional.empty(), Firmness.FINAL);
  }

  private static IndicatorValue value(Indicator it, Random random) {
    int state = random.nextInt(40);
    if (state == 0) return new IndicatorValue.Absent(Why.MISSING);
    if (state == 1) return new IndicatorValue.Absent(Why.NOT_APPLICABLE);
    var firmness =
        switch (state) {
          case 2 -> Firmness.PROVISIONAL;
          case 3 -> Firmness.ESTIMATED;
          case 4 -> Firmness.SMALL_NUMBERS;
          default -> Firmness.FINAL;
        };
    if (!it.percentage()) {
      double middle = it.unit().startsWith("GBP") ? 420 : it.unit().equals("ratio") ? 1 : 28;
      return new IndicatorValue.Measured(
          round(middle * Math.exp(random.nextGaussian() * 0.22)),
          Optional.empty(),
          Optional.empty(),
          firmness);
    }
    var lower = it.direction() instanceof Direction.Lower;
    double share = Math.clamp((lower ? 14 : 62) + random.nextGaussian() * (lower ? 5 : 14), 0, 100);
    var of = BigDecimal.valueOf(120 + random.nextInt(700));
    var counted = BigDecimal.valueOf(share).multiply(of).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    var value = counted.multiply(HUNDRED).divide(of, 1, RoundingMode.HALF_UP);
    return new IndicatorValue.Measured(value, Optional.of(counted), Optional.of(of), firmness);
  }

  private static BigDecimal round(double value) {
    return BigDecimal.valueOf(value).setScale(value < 10 ? 2 : 0, RoundingMode.HALF_UP);
  }
}
