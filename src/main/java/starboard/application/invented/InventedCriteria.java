package starboard.application.invented;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import starboard.casework.Criteria;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Serving;

/// The indicators, key indicators and standards areas of an invented round. Each key indicator with
/// a level is failed by about one council in twelve.
final class InventedCriteria {
  /// The key indicator that inspectors judge themselves.
  static final String AUDIT = "Invented audit";

  /// So few people that a key indicator is not applied.
  private static final BigDecimal SMALL = BigDecimal.valueOf(30);

  private static final double FAR = 0.75;

  private InventedCriteria() {}

  static Criteria of(Plan plan, int round) {
    var measures =
        IntStream.rangeClosed(1, plan.indicators()).mapToObj(InventedMeasure::new).toList();
    return new Criteria(
        new IndicatorSet(measures.stream().map(InventedMeasure::indicator).toList()),
        new KeyIndicators(keys(measures, round)),
        new Standards(
            IntStream.rangeClosed(1, StandardsArea.COUNT)
                .mapToObj(InventedCriteria::area)
                .toList()));
  }

  private static List<KeyIndicator> keys(List<InventedMeasure> measures, int round) {
    var keys = new ArrayList<KeyIndicator>();
    for (var it : measures.subList(0, Math.min(6, measures.size())))
      if (it.percentage()) keys.add(byLevel(it, round));
    if (measures.size() > 2)
      keys.add(
          key(
              measures.get(2).code().text(),
              Service.ADULTS,
              new KeyCondition.BandAtMost(measures.get(2).code(), 2),
              Optional.empty()));
    keys.add(
        key(AUDIT, Service.CHILDREN, new KeyCondition.JudgedAtMost(Serving.NO), Optional.empty()));
    return keys;
  }

  private static KeyIndicator byLevel(InventedMeasure it, int round) {
    var far = FAR - round % 3 * 0.05;
    return key(
        it.code().text(),
        it.service(),
        it.lowerIsBetter()
            ? new KeyCondition.Above(it.code(), it.at(far))
            : new KeyCondition.Below(it.code(), it.at(-far)),
        Optional.of(SMALL));
  }

  private static KeyIndicator key(
      String name, Service service, KeyCondition condition, Optional<BigDecimal> exemptUnder) {
    return new KeyIndicator(
        name,
        "Invented key indicator " + name,
        Optional.of(service),
        condition,
        Optional.of(service == Service.CHILDREN ? Serving.SOME : Serving.MOST),
        exemptUnder,
        InventedRound.ORIGIN);
  }

  private static StandardsArea area(int number) {
    return new StandardsArea(
        number,
        "Invented area " + number,
        "",
        number <= StandardsArea.COUNT / 2 ? Question.SERVING : Question.CAPACITY,
        InventedRound.ORIGIN);
  }
}
