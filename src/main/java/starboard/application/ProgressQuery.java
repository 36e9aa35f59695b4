package starboard.application;

import java.util.Optional;
import starboard.casework.RoundId;

/// Reads from the tables how far a round is.
record ProgressQuery(Tables tables) {
  Optional<ProgressList> of(RoundId round) {
    return RoundRows.of(tables, round).map(ProgressQuery::of);
  }

  private static ProgressList of(RoundRows rows) {
    return new ProgressList(
        rows.round(),
        rows.councils().stream()
            .map(council -> {
              var row = rows.now(council).map(CaseRow::progress).orElse(ProgressRow.NONE);
              return new ProgressList.Line(
                  rows.caseOf(council), council, row, row.step(rows.round()));
            })
            .toList());
  }
}
