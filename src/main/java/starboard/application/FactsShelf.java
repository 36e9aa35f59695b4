package starboard.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Criteria;
import starboard.casework.Round;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Settlement;
import starboard.consistency.CaseFacts;
import starboard.consistency.EvidenceFacts;
import starboard.consistency.Precedent;
import starboard.consistency.RoundFacts;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Service;

/// Gathers from the tables what checks see of a round. No history of a case is read, and of what
/// was read before only the cases that changed. Used on the store's own thread only.
final class FactsShelf {
  /// Precedents may come from every round that a store has.
  private static final int ROUNDS = 40;

  private final RuleBooks rules;
  private final RoundShelf shelf;
  private final RowShelf<Optional<CaseRow>> cases = new RowShelf<>(ROUNDS, new CaseReader());
  private final RowShelf<SortedMap<IndicatorCode, IndicatorValue>> values = RowShelf.ofValues();
  private final RowShelf<EvidenceFacts> evidence;

  FactsShelf(RuleBooks rules, RoundShelf shelf) {
    this.rules = rules;
    this.shelf = shelf;
    evidence = new RowShelf<>(RowShelf.FEW, new EvidenceReader(shelf));
  }

  /// What checks see of a round.
  ///
  /// @param settled how its findings were settled
  RoundFacts of(Ledger ledger, RoundFile file, List<SettlementRow> settled) {
    var round = file.round();
    var last = round.terms().from().flatMap(it -> shelf.find(ledger, it)).map(RoundFile::round);
    var terms =
        new RoundFacts.Terms(
            round,
            last,
            rules.of(round),
            file.criteria().standards(),
            services(file.criteria()));
    return new RoundFacts(
        terms, cases(ledger, file, last, bySettling(settled)), precedents(ledger, round));
  }

  private List<CaseFacts> cases(
      Ledger ledger,
      RoundFile file,
      Optional<Round> last,
      Map<CouncilId, Map<FindingId, Settlement>> settled) {
    var round = file.id();
    var now = cases.of(ledger, round);
    var then =
        last.map(it -> cases.of(ledger, it.id())).orElse(Map.<CouncilId, Optional<CaseRow>>of());
    var numbers = values.of(ledger, round);
    var items = evidence.of(ledger, round);
    var facts = new ArrayList<CaseFacts>();
    for (var council : councils(ledger, file.round())) {
      var id = council.id();
      facts.add(
          new CaseFactsOf(
                  new CaseId(round, id),
                  council,
                  now.getOrDefault(id, Optional.empty()),
                  then.getOrDefault(id, Optional.empty()),
                  numbers.getOrDefault(id, new TreeMap<>()),
                  items.getOrDefault(id, EvidenceFacts.NONE),
                  settled.getOrDefault(id, Map.of()))
              .by(file.criteria()));
    }
    return facts;
  }

  /// The councils of a round, by name.
  private List<Council> councils(Ledger ledger, Round round) {
    var register = shelf.register(ledger);
    return round.terms().councils().stream()
        .flatMap(it -> register.find(it).stream())
        .sorted(Comparator.comparing(Council::name))
        .toList();
  }

  private static SortedMap<IndicatorCode, Set<Service>> services(Criteria criteria) {
    var services = new TreeMap<IndicatorCode, Set<Service>>();
    for (var it : criteria.indicators().indicators()) services.put(it.code(), it.services());
    return services;
  }

  private static Map<CouncilId, Map<FindingId, Settlement>> bySettling(List<SettlementRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                it -> it.id().council(),
                Collectors.toMap(SettlementRow::finding, SettlementRow::settlement)));
  }

  /// The rated councils of earlier and later rounds under other rule books: under the same one no
  /// better judgements give fewer stars, so those rounds need not be read.
  private List<Precedent> precedents(Ledger ledger, Round round) {
    var precedents = new ArrayList<Precedent>();
    for (var other : ledger.tables().rounds())
      if (!other.terms().ruleBook().equals(round.terms().ruleBook()))
        cases
            .of(ledger, other.id())
            .forEach((council, row) ->
                row.flatMap(it -> precedent(ledger, other, it)).ifPresent(precedents::add));
    precedents.sort(
        Comparator.comparing((Precedent it) -> it.id().round().text())
            .thenComparing(Precedent::council));
    return precedents;
  }

  private Optional<Precedent> precedent(Ledger ledger, Round round, CaseRow row) {
    var council = shelf.register(ledger).find(row.id().council());
    var profile = CaseFactsOf.last(row).counted();
    var stars = row.published().or(row::stars);
    if (council.isEmpty() || profile.isEmpty() || stars.isEmpty()) return Optional.empty();
    return Optional.of(
        new Precedent(
            row.id(),
            council.get().name(),
            profile.get(),
            stars.get(),
            round.terms().ruleBook()));
  }

  private static final class CaseReader implements RowShelf.Reader<Optional<CaseRow>> {
    @Override
    public Map<CouncilId, Optional<CaseRow>> round(Ledger ledger, RoundId round) {
      var rows = new HashMap<CouncilId, Optional<CaseRow>>();
      for (var it : ledger.tables().cases(round)) rows.put(it.id().council(), Optional.of(it));
      return rows;
    }

    @Override
    public Optional<CaseRow> one(Ledger ledger, CaseId id) {
      return ledger.tables().find(id);
    }
  }

  private record EvidenceReader(RoundShelf shelf) implements RowShelf.Reader<EvidenceFacts> {
    @Override
    public Map<CouncilId, EvidenceFacts> round(Ledger ledger, RoundId round) {
      var adds = adds(ledger, round);
      var rows =
          ledger.tables().evidence(round).stream()
              .collect(Collectors.groupingBy(it -> it.id().council()));
      var facts = new HashMap<CouncilId, EvidenceFacts>();
      rows.forEach((council, it) -> facts.put(council, adds.of(it)));
      return facts;
    }

    @Override
    public EvidenceFacts one(Ledger ledger, CaseId id) {
      return adds(ledger, id.round()).of(ledger.tables().evidence(id));
    }

    private EvidenceFactsOf adds(Ledger ledger, RoundId round) {
      return new EvidenceFactsOf(
          shelf
              .round(ledger, round)
              .round()
              .terms()
              .from()
              .flatMap(it -> shelf.find(ledger, it))
              .map(RoundFile::round)
              .map(RoundFacts.Terms::lastDayOf));
    }
  }
}
