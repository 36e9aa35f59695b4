package starboard.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import starboard.rating.Limit;

/// Looks at the key indicators of one council.
///
/// A key indicator that is failed limits the judgement, unless a person exempted the council or it
/// was counted from such small numbers as the round itself exempts. A value that is missing limits
/// nothing, and so does a level that no source says: nothing unknown is filled in.
public final class Keys {
  private Keys() {}

  /// How a council stands on each key indicator, in the order of the round's list.
  public static List<KeyResult> of(IndicatorSet set, KeyIndicators keys, KeyFacts facts) {
    return keys.list().stream().map(it -> of(set, it, facts)).toList();
  }

  /// The limits among the results: one for each key indicator that is failed and applied.
  public static List<Limit> limits(List<KeyResult> results) {
    return results.stream().flatMap(it -> it.limits().stream()).toList();
  }

  private static KeyResult of(IndicatorSet set, KeyIndicator key, KeyFacts facts) {
    return switch (new KeyTest(set, key, facts).answer()) {
      case KeyTest.Met(var reason) -> new KeyResult.Met(key, reason);
      case KeyTest.Untold(var why) -> new KeyResult.NotKnown(key, why);
      case KeyTest.Failed(var reason, var counted) -> failed(key, reason, counted, facts);
    };
  }

  private static KeyResult failed(
      KeyIndicator key, String reason, Optional<IndicatorValue> counted, KeyFacts facts) {
    if (key.service().isEmpty() || key.highest().isEmpty())
      return new KeyResult.NotKnown(key, "failed (" + reason + "), but its limit is not known");
    var limit = new Limit(key.service().get(), key.highest().get(), key.key(), reason);
    var exemption = facts.exemptions().get(key.key());
    if (exemption != null) return new KeyResult.NotApplied(key, limit, exemption, false);
    return counted
        .flatMap(it -> small(key, it))
        .<KeyResult>map(why -> new KeyResult.NotApplied(key, limit, why, true))
        .orElseGet(() -> new KeyResult.Failed(key, limit));
  }

  private static Optional<String> small(KeyIndicator key, IndicatorValue value) {
    if (key.exemptUnder().isEmpty()
        || !(value instanceof IndicatorValue.Measured(var _, var _, var of, var firmness)))
      return Optional.empty();
    if (firmness == IndicatorValue.Firmness.SMALL_NUMBERS) return Optional.of("small numbers");
    var under = key.exemptUnder().get();
    return of.filter(it -> it.compareTo(under) < 0).map(it -> smallWords(it, under));
  }

  private static String smallWords(BigDecimal of, BigDecimal under) {
    return "small numbers: counted from "
        + of.toPlainString()
        + ", fewer than "
        + under.toPlainString();
  }
}
