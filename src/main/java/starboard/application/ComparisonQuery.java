package starboard.application;

import java.util.ArrayList;
import java.util.List;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.consistency.comparing.ComparedCouncil;
import starboard.consistency.comparing.Comparison;
import starboard.consistency.comparing.Line;

/// Reads councils side by side from the rows of their cases.
///
/// @param person who asks
record ComparisonQuery(Ledger ledger, RoundShelf shelf, String person) {

  ComparisonAnswer of(RoundId round, List<CouncilId> councils) {
    var refusal = Comparison.refusal(councils);
    if (refusal.isPresent()) return new ComparisonAnswer.Refused(refusal.get());
    var file = shelf.find(ledger, round);
    if (file.isEmpty()) return new ComparisonAnswer.Refused("There is no round " + round + ".");
    var foreign =
        councils.stream()
            .filter(it -> !file.get().round().terms().councils().contains(it))
            .findFirst();
    return foreign
        .<ComparisonAnswer>map(
            it -> new ComparisonAnswer.Refused("%s is not in round %s.".formatted(it, round)))
        .orElseGet(() ->
            new ComparisonAnswer.Compared(file.get().round(), compared(file.get(), councils)));
  }

  private Comparison compared(RoundFile round, List<CouncilId> councils) {
    var last = LastStars.before(ledger.tables(), round.round());
    var facts = councils.stream().map(it -> facts(new CaseId(round.id(), it), last)).toList();
    var lines = new ArrayList<Line>(GradeLines.judgements(facts));
    lines.addAll(IndicatorLines.of(round.criteria().indicators().indicators(), facts));
    lines.addAll(EvidenceLines.of(round.criteria().standards(), facts));
    lines.addAll(GradeLines.limits(facts));
    lines.addAll(GradeLines.reasons(facts));
    return new Comparison(facts.stream().map(ComparisonQuery::head).toList(), lines);
  }

  private static ComparedCouncil head(ComparedFacts facts) {
    return new ComparedCouncil(
        facts.id(), facts.council(), facts.stars(), facts.row().flatMap(CaseRow::points));
  }

  private ComparedFacts facts(CaseId id, LastStars last) {
    var tables = ledger.tables();
    var seen = tables.find(id).map(it -> SeenRow.of(it, person));
    return new ComparedFacts(
        id,
        shelf.council(ledger, id.council()),
        seen.map(SeenRow::row),
        seen.filter(SeenRow::hidden).isPresent(),
        last.of(id.council()),
        tables.values(id),
        tables.evidence(id).stream().filter(it -> it.counts() && !it.withdrawn()).toList());
  }
}
