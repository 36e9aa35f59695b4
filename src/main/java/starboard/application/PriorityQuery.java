package starboard.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CouncilId;
import starboard.casework.LastStar;
import starboard.casework.RoundId;
import starboard.casework.refresh.LastRating;
import starboard.casework.refresh.Priority;
import starboard.casework.refresh.PriorityFacts;
import starboard.evidence.ReturnTerms;
import starboard.rating.Grades;

/// Reads from the tables what speaks for each council of a round to be looked at first.
///
/// @param today by which returns are overdue
record PriorityQuery(Tables tables, RuleBooks rules, LocalDate today) {

  Optional<PriorityList> of(RoundId round) {
    return RoundRows.of(tables, round).map(this::of);
  }

  private PriorityList of(RoundRows rows) {
    var book = rules.of(rows.last().orElse(rows.round()));
    var overdue = overdue(rows.round().id());
    var tallies = tables.tallies(rows.round().id());
    var last = LastStars.before(tables, rows.round());
    var priorities = new ArrayList<Priority>();
    for (var council : rows.councils())
      priorities.add(
          Priority.of(
              new PriorityFacts(
                  council,
                  rating(last.of(council.id()), rows.then(council)),
                  rows.now(council).filter(it -> it.year().confident().isPresent()).isPresent(),
                  overdue.getOrDefault(council.id(), List.of()),
                  tallies.getOrDefault(council.id(), EvidenceTally.NONE).toWeigh()),
              book));
    return new PriorityList(rows.round(), priorities);
  }

  /// The star may be of a round further back, where the one before gave none; grades and limits are
  /// those of the one before.
  private static LastRating rating(Optional<LastStar> last, Optional<CaseRow> then) {
    return new LastRating(
        last.map(LastStar::stars),
        then.map(CaseRow::gradesButForLimits).orElse(Grades.NONE),
        then.map(CaseRow::limitsApplied).orElse(List.of()));
  }

  private Map<CouncilId, List<ReturnTerms>> overdue(RoundId round) {
    var overdue = new HashMap<CouncilId, List<ReturnTerms>>();
    for (var it : tables.returns(round))
      if (it.arrived().isEmpty() && PriorityFacts.isOverdue(it.terms(), today))
        overdue.computeIfAbsent(it.id().council(), _ -> new ArrayList<>()).add(it.terms());
    return overdue;
  }
}
