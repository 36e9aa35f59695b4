package starboard.application;

import java.util.Optional;
import starboard.casework.Council;
import starboard.casework.RoundId;
import starboard.casework.refresh.Changes;
import starboard.casework.refresh.StarMove;
import starboard.rating.Stars;

/// Counts from the tables how the stars of a round have moved.
record ChangeQuery(Tables tables) {

  Optional<ChangeList> of(RoundId round) {
    return RoundRows.of(tables, round)
        .map(rows ->
            new ChangeList(
                rows.round(),
                Changes.of(rows.councils().stream().map(it -> move(rows, it)).toList())));
  }

  private static StarMove move(RoundRows rows, Council council) {
    return new StarMove(
        council,
        rows.then(council).flatMap(CaseRow::standing),
        rows.now(council).flatMap(ChangeQuery::stars),
        rows.now(council)
            .filter(it -> it.judgements().stream().anyMatch(CaseRow.JudgementRow::carried))
            .isPresent());
  }

  private static Optional<Stars> stars(CaseRow row) {
    return row.published().or(row::stars);
  }
}
