package starboard.casework;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.journal.Field;

/// What is known of the indicators of a case.
///
/// @param fields by code: what was said of it, remembered with its entry
public record CaseValues(SortedMap<IndicatorCode, Field<IndicatorValue>> fields) {
  /// Nothing known.
  public static final CaseValues NONE = new CaseValues(new TreeMap<>());

  public CaseValues {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /// The values that stand; one on which unordered writes disagree is not among them.
  public SortedMap<IndicatorCode, IndicatorValue> standing() {
    var standing = new TreeMap<IndicatorCode, IndicatorValue>();
    fields.forEach((code, field) -> field.value().ifPresent(it -> standing.put(code, it)));
    return standing;
  }
}
