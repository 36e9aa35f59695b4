package starboard.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.determination.CaseStep;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Stars;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.Ruler;

/// Reads from the tables what the councils of rounds were rated.
final class ResultsQuery {
  private final Tables tables;
  private final RuleBooks rules;
  private final String person;
  private final Map<RoundId, Round> rounds = new HashMap<>();
  private final Map<CouncilId, Council> councils = new HashMap<>();

  /// @param person who asks
  ResultsQuery(Tables tables, RuleBooks rules, String person) {
    this.tables = tables;
    this.rules = rules;
    this.person = person;
    for (var it : tables.rounds()) rounds.put(it.id(), it);
    for (var it : tables.councils()) councils.put(it.id(), it);
  }

  /// A round beside an earlier one, or empty where there is no such round.
  ///
  /// @param earlier the one beside it; empty for the one from which it was opened
  Optional<Results> of(RoundId id, Optional<RoundId> earlier) {
    return find(id)
        .map(round -> {
          var before = earlier.or(() -> round.terms().from()).flatMap(this::find);
          return new Results(of(round), before.map(this::of));
        });
  }

  /// A round and those from which it was opened, one after the other, the oldest first; none where
  /// there is no such round.
  List<RoundResults> upTo(RoundId id) {
    var chain = new ArrayList<RoundResults>();
    var seen = new HashSet<RoundId>();
    var next = find(id);
    while (next.isPresent() && seen.add(next.get().id())) {
      chain.addFirst(of(next.get()));
      next = next.get().terms().from().flatMap(this::find);
    }
    return List.copyOf(chain);
  }

  private Optional<Round> find(RoundId id) {
    return Optional.ofNullable(rounds.get(id));
  }

  private RoundResults of(Round round) {
    var book = rules.of(round);
    var rows = new HashMap<CouncilId, CaseRow>();
    for (var row : tables.cases(round.id())) rows.put(row.id().council(), row);
    var results =
        round.terms().councils().stream()
            .flatMap(it -> Optional.ofNullable(councils.get(it)).stream())
            .sorted(Comparator.comparing(Council::name))
            .map(it -> result(round, book, it, Optional.ofNullable(rows.get(it.id()))))
            .toList();
    return new RoundResults(round, results, Optional.of(Ruler.of(book)));
  }

  private CouncilResult result(
      Round round, ProvedRuleBook book, Council council, Optional<CaseRow> row) {
    var id = new CaseId(round.id(), council.id());
    return row.map(it -> SeenRow.of(it, person).row())
        .map(it -> result(round, book, council, it))
        .orElseGet(() ->
            new CouncilResult(
                council,
                id,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                round.published(),
                EnumSet.noneOf(Subject.class)));
  }

  private static CouncilResult result(
      Round round, ProvedRuleBook book, Council council, CaseRow row) {
    // A published judgement is one after limits.
    var limits = row.published().isPresent() ? List.<Limit>of() : row.limitsApplied();
    var points =
        !row.inConflict() && book.rate(row.grades(), limits) instanceof Rating.Starred starred
            ? Optional.of(starred.points())
            : Optional.<Integer>empty();
    return new CouncilResult(
        council,
        row.id(),
        counted(row, limits),
        star(row),
        points,
        !row.progress().step(round).before(CaseStep.DETERMINED),
        unsure(row));
  }

  /// The star of the round itself: what was decided within the year is not in it.
  private static Optional<Stars> star(CaseRow row) {
    return row.published().or(row::stars);
  }

  private static Map<Subject, Grade> counted(CaseRow row, List<Limit> limits) {
    var counted = new EnumMap<Subject, Grade>(Subject.class);
    for (var it : row.judgements())
      if (it.grade().isPresent())
        counted.put(it.subject(), lowered(it.subject(), it.grade().get(), limits));
    return counted;
  }

  private static Grade lowered(Subject subject, Grade grade, List<Limit> limits) {
    var lowered = grade;
    for (var limit : limits)
      if (limit.subject() == subject && limit.closes(lowered)) lowered = limit.highest();
    return lowered;
  }

  private static EnumSet<Subject> unsure(CaseRow row) {
    var unsure = EnumSet.noneOf(Subject.class);
    for (var it : row.judgements())
      if (it.certainty().equals(Certainty.RECONSTRUCTED.word())) unsure.add(it.subject());
    return unsure;
  }
}
