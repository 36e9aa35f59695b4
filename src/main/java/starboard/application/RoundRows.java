package starboard.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Round;
import starboard.casework.RoundId;

/// The rows of a round and of the one it was opened from, each council's found at once.
record RoundRows(
    Round round,
    Optional<Round> last,
    List<Council> councils,
    Map<CouncilId, CaseRow> now,
    Map<CouncilId, CaseRow> then) {

  /// The rows of a round, or empty where there is none.
  static Optional<RoundRows> of(Tables tables, RoundId id) {
    var rounds = tables.rounds();
    return find(rounds, id).map(round -> of(tables, rounds, round));
  }

  private static RoundRows of(Tables tables, List<Round> rounds, Round round) {
    var last = round.terms().from().flatMap(it -> find(rounds, it));
    var known = new HashMap<CouncilId, Council>();
    for (var council : tables.councils()) known.put(council.id(), council);
    var councils = new ArrayList<Council>();
    for (var it : round.terms().councils())
      Optional.ofNullable(known.get(it)).ifPresent(councils::add);
    councils.sort(Comparator.comparing(Council::name));
    return new RoundRows(
        round,
        last,
        councils,
        cases(tables, round.id()),
        last.map(it -> cases(tables, it.id())).orElse(Map.of()));
  }

  CaseId caseOf(Council council) {
    return new CaseId(round.id(), council.id());
  }

  /// The row of a council in the round, or empty where its case was never touched.
  Optional<CaseRow> now(Council council) {
    return Optional.ofNullable(now.get(council.id()));
  }

  /// The row of a council in the round before, or empty.
  Optional<CaseRow> then(Council council) {
    return Optional.ofNullable(then.get(council.id()));
  }

  private static Optional<Round> find(List<Round> rounds, RoundId id) {
    return rounds.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private static Map<CouncilId, CaseRow> cases(Tables tables, RoundId round) {
    var cases = new HashMap<CouncilId, CaseRow>();
    for (var row : tables.cases(round)) cases.put(row.id().council(), row);
    return cases;
  }
}
