package starboard.indicators;

import java.math.BigDecimal;
import starboard.rating.Serving;

/// Key indicators in words.
public final class KeyWords {
  private KeyWords() {}

  /// When it is failed, for example `A1 above 20 %`.
  ///
  /// @param set where the units of the indicators are found
  public static String condition(KeyIndicator key, IndicatorSet set) {
    return switch (key.condition()) {
      case KeyCondition.Above(var code, var level) -> code + " above " + with(set, code, level);
      case KeyCondition.Below(var code, var level) -> code + " below " + with(set, code, level);
      case KeyCondition.BandAtMost(var code, var band) ->
          band == BandRange.WORST ? code + " in band 1" : code + " in band " + band + " or lower";
      case KeyCondition.JudgedAtMost(var grade) ->
          "inspectors judge it " + (grade == Serving.NO ? "No" : "no better than " + grade.word());
      case KeyCondition.NotKnown(var words) ->
          words.isBlank() ? "not known: the level was not found" : "not known: " + words;
    };
  }

  /// How a council stands, for example `failed: 21.4 %, key threshold 20 %; children’s serving is
  /// capped at Some`.
  public static String result(KeyResult result) {
    return switch (result) {
      case KeyResult.Met(var _, var reason) -> "met: " + reason;
      case KeyResult.Failed(var _, var limit) ->
          "failed: %s; %s is capped at %s"
              .formatted(limit.reason(), limit.subject().phrase(), limit.highest().word());
      case KeyResult.NotApplied(var _, var limit, var why, var byRule) ->
          "failed and not applied: %s; %s: %s"
              .formatted(limit.reason(), byRule ? "exempt by the round’s rule" : "exempted", why);
      case KeyResult.NotKnown(var _, var why) -> "not known: " + why;
    };
  }

  private static String with(IndicatorSet set, IndicatorCode code, BigDecimal level) {
    return set.find(code).map(it -> Numbers.with(level, it.unit())).orElse(level.toPlainString());
  }
}
