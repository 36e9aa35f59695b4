package starboard.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import starboard.casework.CouncilId;
import starboard.casework.LastStar;
import starboard.casework.Round;
import starboard.casework.RoundId;

/// The last stars of councils before a round, as the tables tell them. The rows of an earlier round
/// are read when the first council needs them.
final class LastStars {
  private final Tables tables;
  private final List<Round> before;
  private final Map<RoundId, Map<CouncilId, CaseRow>> rows = new HashMap<>();

  private LastStars(Tables tables, List<Round> before) {
    this.tables = tables;
    this.before = before;
  }

  /// Those before a round, through all rounds from which it was opened.
  static LastStars before(Tables tables, Round round) {
    var rounds = new HashMap<RoundId, Round>();
    for (var it : tables.rounds()) rounds.put(it.id(), it);
    var before =
        Stream.iterate(
                from(rounds, round), Optional::isPresent, it -> it.flatMap(r -> from(rounds, r)))
            .flatMap(Optional::stream)
            .toList();
    return new LastStars(tables, before);
  }

  private static Optional<Round> from(Map<RoundId, Round> rounds, Round round) {
    return round.terms().from().flatMap(it -> Optional.ofNullable(rounds.get(it)));
  }

  /// The last star of a council, or empty where it never had one.
  Optional<LastStar> of(CouncilId council) {
    return LastStar.of(before.stream().map(it -> in(it, row(it, council))).iterator());
  }

  private Optional<CaseRow> row(Round round, CouncilId council) {
    var cases = rows.computeIfAbsent(round.id(), this::cases);
    return Optional.ofNullable(cases.get(council));
  }

  private Map<CouncilId, CaseRow> cases(RoundId round) {
    var cases = new HashMap<CouncilId, CaseRow>();
    for (var row : tables.cases(round)) cases.put(row.id().council(), row);
    return cases;
  }

  /// What the row of a council in an earlier round tells of its star.
  static LastStar.Before in(Round round, Optional<CaseRow> row) {
    return new LastStar.Before(
        round.id(),
        row.flatMap(CaseRow::standing),
        round.published()
            || row.filter(it -> it.year().rise() || it.progress().inYear().isPresent())
                .isPresent());
  }
}
