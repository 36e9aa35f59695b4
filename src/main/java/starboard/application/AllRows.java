package starboard.application;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// All rows of one case.
public record AllRows(
    CaseRow row,
    List<EvidenceRow> evidence,
    List<ReturnRow> returns,
    SortedMap<IndicatorCode, IndicatorValue> values) {
  public AllRows {
    evidence = List.copyOf(evidence);
    returns = List.copyOf(returns);
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
