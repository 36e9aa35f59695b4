package starboard.store;

import java.util.List;
import starboard.casework.CaseId;
import starboard.casework.RoundId;

/// Which rows of the tables of cases are read.
///
/// @param values what stands for the question marks of the clause
record Where(RoundId round, String clause, List<Object> values) {
  Where {
    values = List.copyOf(values);
  }

  static Where of(RoundId round) {
    return new Where(round, " where round = ?", List.of(round.text()));
  }

  static Where of(CaseId id) {
    return new Where(
        id.round(),
        " where round = ? and council = ?",
        List.of(id.round().text(), id.council().text()));
  }

  /// All rows of a query that ends in this.
  <T> List<T> list(Sql sql, String query, String order, Sql.Row<T> row) {
    return sql.list(query + clause + order, row, values.toArray());
  }
}
