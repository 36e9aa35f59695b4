package starboard.application;

import java.time.Instant;
import java.util.Map;
import starboard.casework.CouncilId;
import starboard.casework.Criteria;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// Against what the effect of new values, or of other criteria, is shown.
///
/// An indicator without a new value keeps the one it had: what nobody has sent yet lifts no limit.
public sealed interface Baseline {

  /// The values of the round from which this one was opened, against those of this round.
  record LastRound() implements Baseline {}

  /// The values as they stood at a time, for example before a file was loaded, against those that
  /// stand.
  record AsAt(Instant time) implements Baseline {}

  /// The values that stand, against those that are about to be loaded.
  record AboutToLoad(Map<CouncilId, Map<IndicatorCode, IndicatorValue>> values)
      implements Baseline {
    public AboutToLoad {
      values = Map.copyOf(values);
    }
  }

  /// The criteria that stand against others that the round is about to be given; the values are the
  /// same on both sides.
  record OtherCriteria(Criteria criteria) implements Baseline {}
}
