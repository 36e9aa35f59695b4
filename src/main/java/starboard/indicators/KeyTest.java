package starboard.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/// Puts the condition of a key indicator to what is known of a council.
record KeyTest(IndicatorSet set, KeyIndicator key, KeyFacts facts) {

  /// What came of it.
  sealed interface Answer {}

  record Met(String reason) implements Answer {}

  /// @param counted the value that failed, where it was a value
  record Failed(String reason, Optional<IndicatorValue> counted) implements Answer {}

  record Untold(String why) implements Answer {}

  Answer answer() {
    return switch (key.condition()) {
      case KeyCondition.Above(var code, var level) -> byLevel(code, level, 1);
      case KeyCondition.Below(var code, var level) -> byLevel(code, level, -1);
      case KeyCondition.BandAtMost(var code, var band) -> byBand(code, band);
      case KeyCondition.JudgedAtMost judged -> byJudgement(judged);
      case KeyCondition.NotKnown(var words) ->
          new Untold(words.isBlank() ? "level not found" : words);
    };
  }

  /// @param failing 1 where a value above the level fails, -1 where one below it does
  private Answer byLevel(IndicatorCode code, BigDecimal level, int failing) {
    var value = facts.values().get(code);
    if (value == null) return new Untold("no value of " + code);
    if (value.number().isEmpty()) return new Untold(code + " is " + value.status());
    var number = value.number().get();
    var reason = with(code, number) + ", key threshold " + with(code, level);
    return Integer.signum(number.compareTo(level)) == failing
        ? new Failed(reason, Optional.of(value))
        : new Met(reason);
  }

  private Answer byBand(IndicatorCode code, int worst) {
    var value = facts.values().get(code);
    var indicator = set.find(code);
    if (value == null || indicator.isEmpty()) return new Untold("no value of " + code);
    if (value.number().isEmpty()) return new Untold(code + " is " + value.status());
    var number = value.number().get();
    var band = Bands.of(indicator.get(), number, facts.tags());
    if (band.isEmpty()) return new Untold(code + " is not banded at " + with(code, number));
    var reason =
        "%s, band %d; failed at band %d and under"
            .formatted(with(code, number), band.getAsInt(), worst);
    return band.getAsInt() <= worst ? new Failed(reason, Optional.of(value)) : new Met(reason);
  }

  private Answer byJudgement(KeyCondition.JudgedAtMost condition) {
    var judged = facts.judged().get(key.key());
    if (judged == null) return new Untold("not judged yet");
    var reason = "judged " + judged.word();
    return judged.level() <= condition.grade().level()
        ? new Failed(reason, Optional.empty())
        : new Met(reason);
  }

  private String with(IndicatorCode code, BigDecimal number) {
    return set.find(code).map(it -> Numbers.with(number, it.unit())).orElse(number.toPlainString());
  }
}
