package starboard.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.indicators.BandEdges;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyResult;
import starboard.indicators.Movement;
import starboard.indicators.Rank;
import starboard.indicators.Spread;
import starboard.journal.Field;

/// The indicators of one case, each among those of the last round and of all councils.
///
/// @param last the round that this one was opened from
/// @param keys how the case stands on every key indicator of the round
/// @param lines one for each indicator of the round, in its order
public record CaseIndicators(
    Council council, Round round, Optional<RoundId> last, CaseKeys keys, List<Line> lines) {
  public CaseIndicators {
    lines = List.copyOf(lines);
  }

  public CaseId id() {
    return new CaseId(round.id(), council.id());
  }

  /// How the case stands on the key indicators that none of the round's indicators decides.
  public List<KeyResult> otherKeys() {
    return keys.results().stream()
        .filter(it -> lines.stream().noneMatch(line -> line.keys().contains(it)))
        .toList();
  }

  /// One indicator.
  ///
  /// @param value what was said of it, remembered with its entry
  /// @param band of the value that stands; empty where it has none
  /// @param edges where the band would change; none where there is no value or no band is known
  /// @param last what it was in the last round; empty where that round knows nothing of it
  /// @param peers how the values of all councils lie; empty where no council has a value
  /// @param keys how the case stands on the key indicators about it
  public record Line(
      Indicator indicator,
      Field<IndicatorValue> value,
      OptionalInt band,
      BandEdges edges,
      Optional<Earlier> last,
      Optional<Peers> peers,
      List<KeyResult> keys) {
    public Line {
      keys = List.copyOf(keys);
    }

    /// The value, or empty where there is none or two people disagree on it.
    public Optional<BigDecimal> number() {
      return value.value().flatMap(IndicatorValue::number);
    }

    /// How it moved since the last round; empty where one of the two has no value, or where they
    /// are counted in different units.
    public Optional<Movement> movement() {
      return last.filter(it -> it.indicator().unit().equals(indicator.unit()))
          .flatMap(then ->
              then.value()
                  .number()
                  .flatMap(before ->
                      number()
                          .map(now ->
                              Movement.of(
                                  indicator.direction(),
                                  new Movement.Point(before, then.band()),
                                  new Movement.Point(now, band)))));
    }
  }

  /// An indicator in the last round, by that round's own definition and bands.
  ///
  /// @param band empty where it had none
  public record Earlier(Indicator indicator, IndicatorValue value, OptionalInt band) {}

  /// How the values of the councils lie.
  ///
  /// @param values of all councils, the lowest first
  /// @param alike the spread over the councils of the same type; empty where none has a value
  /// @param rank the place of this council; empty where it has no value
  public record Peers(
      List<BigDecimal> values, Spread all, Optional<Spread> alike, Optional<Rank> rank) {
    public Peers {
      values = List.copyOf(values);
    }
  }
}
