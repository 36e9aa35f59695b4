package starboard.application;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// All rows of one case.
public record AllRows(
    CaseRow row,
    List<EvidenceRow> evidence,
    List<ReturnRow> returns,
    SortedMap<IndicatorCode, IndicatorValue> values,
    List<SettlementRow> settlements,
    List<PointRow> points,
    Optional<SecondRow> second) {
  public AllRows {
    evidence = List.copyOf(evidence);
    returns = List.copyOf(returns);
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    settlements = List.copyOf(settlements);
    points = List.copyOf(points);
  }
}
