package starboard.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// The table of the values of indicators.
final class ValueTable {
  private final Sql sql;

  ValueTable(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from indicator_value");
  }

  void put(CaseId id, SortedMap<IndicatorCode, IndicatorValue> values) {
    var round = id.round().text();
    var council = id.council().text();
    sql.update("delete from indicator_value where round = ? and council = ?", round, council);
    if (values.isEmpty()) return;
    var cells = new ArrayList<Object>();
    values.forEach((code, value) -> {
      var measured =
          value instanceof IndicatorValue.Measured it
              ? Optional.of(it)
              : Optional.<IndicatorValue.Measured>empty();
      cells.add(round);
      cells.add(council);
      cells.add(code.text());
      cells.add(value.number());
      cells.add(measured.flatMap(IndicatorValue.Measured::numerator));
      cells.add(measured.flatMap(IndicatorValue.Measured::denominator));
      cells.add(value.status());
    });
    // One statement for a case: a file changes thousands of values, and each statement has its
    // cost.
    var rows = String.join(", ", Collections.nCopies(values.size(), "(?, ?, ?, ?, ?, ?, ?)"));
    sql.update(
        "insert into indicator_value (round, council, indicator, number, numerator, denominator,"
            + " status) values "
            + rows,
        cells.toArray());
  }

  Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> of(RoundId round) {
    var values = new HashMap<CouncilId, SortedMap<IndicatorCode, IndicatorValue>>();
    sql.list(
        "select * from indicator_value where round = ?",
        row ->
            Optional.ofNullable(
                values
                    .computeIfAbsent(new CouncilId(row.getString("council")), _ -> new TreeMap<>())
                    .put(new IndicatorCode(row.getString("indicator")), read(row))),
        round.text());
    return values;
  }

  SortedMap<IndicatorCode, IndicatorValue> of(CaseId id) {
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    sql.list(
        "select * from indicator_value where round = ? and council = ?",
        row ->
            Optional.ofNullable(
                values.put(new IndicatorCode(row.getString("indicator")), read(row))),
        id.round().text(),
        id.council().text());
    return values;
  }

  private static IndicatorValue read(ResultSet row) throws SQLException {
    @Nullable BigDecimal number = row.getBigDecimal("number");
    var status = row.getString("status");
    return number == null
        ? new IndicatorValue.Absent(Words.why(status))
        : new IndicatorValue.Measured(
            number,
            Optional.ofNullable(row.getBigDecimal("numerator")),
            Optional.ofNullable(row.getBigDecimal("denominator")),
            Words.firmness(status));
  }
}
