package starboard.application;

import java.util.Arrays;
import java.util.Optional;
import starboard.casework.PersonNames;
import starboard.casework.StarState;
import starboard.rating.Rating;
import starboard.rating.Subject;

/// A case's row as a person may see it: who is asked for a second judgement sees nothing of the
/// first until it is handed in ([starboard.casework.Veil]).
///
/// @param row without the first judgement where it is hidden
record SeenRow(CaseRow row, boolean hidden) {
  private static final String NOTHING = new StarState.Rated(new Rating.NotYetRated()).word();

  static SeenRow of(CaseRow row, String person) {
    var progress = row.progress();
    var hides =
        !progress.secondIn()
            && progress.second().filter(it -> PersonNames.alike(it, person)).isPresent();
    return new SeenRow(hides ? without(row) : row, hides);
  }

  private static CaseRow without(CaseRow row) {
    return new CaseRow(
        row.id(),
        Arrays.stream(Subject.values()).map(CaseRow.JudgementRow::open).toList(),
        row.published(),
        NOTHING,
        Optional.empty(),
        Optional.empty(),
        row.limits(),
        CaseRow.YearRow.NONE,
        row.progress());
  }
}
