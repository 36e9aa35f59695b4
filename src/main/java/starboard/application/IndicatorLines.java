package starboard.application;

import java.util.List;
import java.util.Optional;
import starboard.consistency.comparing.Aspect;
import starboard.consistency.comparing.Cell;
import starboard.consistency.comparing.Line;
import starboard.indicators.Bands;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorValue;
import starboard.indicators.Numbers;

/// The lines of a comparison about indicators: one for each of which one council has a value. They
/// are alike by their bands where there are any, else by their values.
final class IndicatorLines {
  private IndicatorLines() {}

  static List<Line> of(List<Indicator> indicators, List<ComparedFacts> councils) {
    return indicators.stream()
        .filter(it -> councils.stream().anyMatch(council -> value(council, it).isPresent()))
        .map(it ->
            new Line(
                Aspect.INDICATORS,
                it.code() + " " + it.title(),
                ComparedFacts.cells(councils, council -> cell(council, it))))
        .toList();
  }

  private static Optional<IndicatorValue> value(ComparedFacts facts, Indicator indicator) {
    return Optional.ofNullable(facts.values().get(indicator.code()));
  }

  private static Cell cell(ComparedFacts facts, Indicator indicator) {
    var value = value(facts, indicator);
    if (value.isEmpty()) return Cell.of("no value");
    var number = value.get().number();
    if (number.isEmpty()) return Cell.of(value.get().status());
    var words = Numbers.with(number.get(), indicator.unit());
    var band = Bands.of(indicator, number.get(), facts.council().tags());
    return band.isPresent() ? new Cell("band " + band.getAsInt(), words) : Cell.of(words);
  }
}
