package starboard.application;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.RegisteredPerson;
import starboard.casework.Round;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// Tables that are only read: writing them is refused with an [IllegalStateException].
interface ReadTables extends Tables {

  @Override
  default void clear() {
    throw VeiledLedger.forReading();
  }

  @Override
  default void put(Council council) {
    throw VeiledLedger.forReading();
  }

  @Override
  default void put(RegisteredPerson person) {
    throw VeiledLedger.forReading();
  }

  @Override
  default void put(Round round) {
    throw VeiledLedger.forReading();
  }

  @Override
  default void put(CaseRow row) {
    throw VeiledLedger.forReading();
  }

  @Override
  default void putEvidence(CaseId id, List<EvidenceRow> rows) {
    throw VeiledLedger.forReading();
  }

  @Override
  default void putReturns(CaseId id, List<ReturnRow> rows) {
    throw VeiledLedger.forReading();
  }

  @Override
  default void putValues(CaseId id, SortedMap<IndicatorCode, IndicatorValue> values) {
    throw VeiledLedger.forReading();
  }

  @Override
  default void putSettlements(CaseId id, List<SettlementRow> rows) {
    throw VeiledLedger.forReading();
  }

  @Override
  default void putPoints(CaseId id, List<PointRow> rows) {
    throw VeiledLedger.forReading();
  }

  @Override
  default void putSecond(CaseId id, Optional<SecondRow> row) {
    throw VeiledLedger.forReading();
  }
}
