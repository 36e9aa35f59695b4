package starboard.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import starboard.casework.CaseId;
import starboard.casework.CaseStage;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.StarState;
import starboard.rating.Arrow;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Reads the worklist of a round from the tables: the round's own cases, those of the round before,
/// and of the one before that for its arrow.
final class WorklistQuery {
  private final Ledger ledger;
  private final RuleBooks rules;
  private final Map<RoundId, Round> rounds = new HashMap<>();

  WorklistQuery(Ledger ledger, RuleBooks rules) {
    this.ledger = ledger;
    this.rules = rules;
    for (var round : ledger.tables().rounds()) rounds.put(round.id(), round);
  }

  Optional<Worklist> of(RoundId id) {
    return Optional.ofNullable(rounds.get(id)).map(this::of);
  }

  private Worklist of(Round round) {
    var book = rules.of(round);
    var last = round.terms().from().flatMap(it -> Optional.ofNullable(rounds.get(it)));
    var beforeLast = last.flatMap(it -> it.terms().from());
    var now = cases(Optional.of(round.id()));
    var then = cases(last.map(Round::id));
    var earlier = cases(beforeLast);
    var councils = new HashMap<CouncilId, Council>();
    for (var council : ledger.tables().councils()) councils.put(council.id(), council);
    var drafts = drafts(round.id());
    var tallies = ledger.tables().tallies(round.id());
    var rows = new ArrayList<Worklist.Row>();
    for (var council : round.terms().councils()) {
      var known = councils.get(council);
      if (known == null) continue;
      var lastStars = stars(then.get(council));
      rows.add(
          row(
              known,
              round,
              book,
              Optional.ofNullable(now.get(council)),
              tallies.getOrDefault(council, EvidenceTally.NONE),
              drafts.getOrDefault(council, 0),
              Optional.ofNullable(then.get(council)),
              moved(stars(earlier.get(council)), lastStars)));
    }
    rows.sort((one, other) -> one.council().name().compareTo(other.council().name()));
    return new Worklist(round, book, rows);
  }

  private static Worklist.Row row(
      Council council,
      Round round,
      ProvedRuleBook book,
      Optional<CaseRow> found,
      EvidenceTally evidence,
      int drafts,
      Optional<CaseRow> before,
      Arrow lastArrow) {
    var id = new CaseId(round.id(), council.id());
    var last = before.flatMap(CaseRow::standing);
    var kept = found.orElseGet(() -> untouched(id));
    var star = star(kept, book);
    var begun =
        kept.judgements().stream()
            .anyMatch(it -> it.state() != CaseRow.State.OPEN || !it.rationale().isBlank());
    return new Worklist.Row(
        council,
        id,
        last,
        lastArrow,
        before.flatMap(it -> it.progress().inYearKind()),
        kept.judgements(),
        kept.limits(),
        evidence,
        drafts,
        star,
        moved(last, kept.published().or(star::stars)),
        CaseStage.of(
                round,
                star,
                begun,
                kept.judgements().stream().anyMatch(CaseRow.JudgementRow::carried))
            .at(kept.progress().step(round)),
        kept.progress());
  }

  private static StarState star(CaseRow row, ProvedRuleBook book) {
    if (!row.inConflict()) return new StarState.Rated(book.rate(row.grades(), row.limitsApplied()));
    var subjects = EnumSet.noneOf(Subject.class);
    for (var it : row.judgements())
      if (it.state() == CaseRow.State.CONFLICT) subjects.add(it.subject());
    return new StarState.InConflict(subjects);
  }

  private static CaseRow untouched(CaseId id) {
    var open = new ArrayList<CaseRow.JudgementRow>();
    for (var subject : Subject.values()) open.add(CaseRow.JudgementRow.open(subject));
    var none = new StarState.Rated(new Rating.NotYetRated());
    return new CaseRow(
        id,
        open,
        Optional.empty(),
        none.word(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        CaseRow.YearRow.NONE,
        ProgressRow.NONE);
  }

  private Map<CouncilId, CaseRow> cases(Optional<RoundId> round) {
    var cases = new HashMap<CouncilId, CaseRow>();
    round.ifPresent(
        it -> ledger.tables().cases(it).forEach(row -> cases.put(row.id().council(), row)));
    return cases;
  }

  private Map<CouncilId, Integer> drafts(RoundId round) {
    var drafts = new HashMap<CouncilId, Integer>();
    for (var it : ledger.drafts().all())
      if (it.id().round().equals(round)) drafts.merge(it.id().council(), 1, Integer::sum);
    return drafts;
  }

  private static Arrow moved(Optional<Stars> before, Optional<Stars> after) {
    return before
        .flatMap(from -> after.map(to -> Arrow.between(from.count(), to.count())))
        .orElse(Arrow.NONE);
  }

  private static Optional<Stars> stars(@Nullable CaseRow row) {
    return row == null ? Optional.empty() : row.standing();
  }
}
