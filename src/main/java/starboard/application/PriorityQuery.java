package starboard.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.casework.refresh.LastRating;
import starboard.casework.refresh.Priority;
import starboard.casework.refresh.PriorityFacts;
import starboard.evidence.ReturnTerms;

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
    var priorities = new ArrayList<Priority>();
    for (var council : rows.councils())
      priorities.add(
          Priority.of(
              new PriorityFacts(
                  council,
                  rows.then(council).map(PriorityQuery::rating).orElse(LastRating.NONE),
                  rows.now(council).filter(it -> it.year().confident().isPresent()).isPresent(),
                  overdue.getOrDefault(council.id(), List.of()),
                  tallies.getOrDefault(council.id(), EvidenceTally.NONE).toWeigh()),
              book));
    return new PriorityList(rows.round(), priorities);
  }

  private static LastRating rating(CaseRow row) {
    return new LastRating(row.standing(), row.gradesButForLimits(), row.limitsApplied());
  }

  private Map<CouncilId, List<ReturnTerms>> overdue(RoundId round) {
    var overdue = new HashMap<CouncilId, List<ReturnTerms>>();
    for (var it : tables.returns(round))
      if (it.arrived().isEmpty() && PriorityFacts.isOverdue(it.terms(), today))
        overdue.computeIfAbsent(it.id().council(), _ -> new ArrayList<>()).add(it.terms());
    return overdue;
  }
}
