package starboard.application;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.casework.Council;
import starboard.casework.RoundFile;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// A round with the values of all its councils.
///
/// @param rows one a council, by name
public record RoundValues(RoundFile round, List<Row> rows) {
  public RoundValues {
    rows = List.copyOf(rows);
  }

  /// What is known of one council; indicators of which nothing was said are not among the values.
  public record Row(Council council, SortedMap<IndicatorCode, IndicatorValue> values) {
    public Row {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
  }
}
