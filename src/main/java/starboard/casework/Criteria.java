package starboard.casework;

import starboard.evidence.Standards;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicators;

/// By what a round judges: the indicators, key indicators and standards areas that it owns.
public record Criteria(IndicatorSet indicators, KeyIndicators keys, Standards standards) {
  /// A round that was given none.
  public static final Criteria NONE =
      new Criteria(IndicatorSet.NONE, KeyIndicators.NONE, Standards.NONE);
}
