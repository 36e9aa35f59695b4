package starboard.application;

import java.util.Optional;
import starboard.casework.Council;
import starboard.casework.Round;
import starboard.casework.RoundId;

/// Reads the places of all councils of a round from its rows and those of the round before.
///
/// @param person who asks
record PointsMapQuery(Tables tables, RuleBooks rules, String person) {

  Optional<PointsMap> of(RoundId round) {
    return RoundRows.of(tables, round)
        .map(rows ->
            new PointsMap(
                rows.round(),
                rows.last().map(Round::id),
                rules.of(rows.round()),
                rows.councils().stream().map(it -> row(rows, it)).toList()));
  }

  private PointsMap.Row row(RoundRows rows, Council council) {
    return new PointsMap.Row(
        council, rows.caseOf(council), place(rows.now(council)), place(rows.then(council)));
  }

  private PointsMap.Place place(Optional<CaseRow> row) {
    var seen = row.map(it -> SeenRow.of(it, person).row());
    return new PointsMap.Place(seen.flatMap(CaseRow::points), seen.flatMap(CaseRow::standing));
  }
}
