package starboard.indicators;

import static starboard.indicators.IndicatorValue.Firmness;
import static starboard.indicators.IndicatorValue.Why;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words by which files say how firm a value is, and why there is none.
final class StatusWords {
  static final String ALL = "final, provisional, estimated, missing, not applicable, small numbers";

  /// What stands in the place of a number; a blank cell is missing too.
  private static final Map<String, Why> INSTEAD =
      Map.ofEntries(
          Map.entry("", Why.MISSING),
          Map.entry(":", Why.MISSING),
          Map.entry("missing", Why.MISSING),
          Map.entry("n/a", Why.NOT_APPLICABLE),
          Map.entry("-", Why.NOT_APPLICABLE),
          Map.entry("–", Why.NOT_APPLICABLE),
          Map.entry("—", Why.NOT_APPLICABLE),
          Map.entry("not applicable", Why.NOT_APPLICABLE),
          Map.entry("x", Why.SMALL_NUMBERS),
          Map.entry("small numbers", Why.SMALL_NUMBERS));

  private StatusWords() {}

  /// Why there is no number, by what stands in its place; empty where that is something else.
  static Optional<Why> instead(String text) {
    return Optional.ofNullable(INSTEAD.get(text.toLowerCase(Locale.ROOT)));
  }

  /// How firm a value with this status is; empty where the status says that there is none.
  static Optional<Firmness> firmness(String status) {
    if (status.isEmpty()) return Optional.of(Firmness.FINAL);
    return Arrays.stream(Firmness.values())
        .filter(it -> it.word().equalsIgnoreCase(status))
        .findFirst();
  }

  /// Why there is no value, by its status; empty where the status says that there is one.
  static Optional<Why> why(String status) {
    return Arrays.stream(Why.values()).filter(it -> it.word().equalsIgnoreCase(status)).findFirst();
  }
}
