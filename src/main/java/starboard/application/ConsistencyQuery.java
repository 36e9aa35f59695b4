package starboard.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.casework.moderation.FindingId;
import starboard.consistency.Finding;
import starboard.consistency.checks.BandProfiles;
import starboard.consistency.checks.Checks;
import starboard.consistency.queue.Queue;

/// Runs the consistency checks over the rows of a round. The last answer is kept while nothing is
/// written, since commands and screens ask for the same one. Used on the store's own thread only.
final class ConsistencyQuery {
  private final RoundShelf shelf;
  private final FactsShelf facts;
  private Optional<Kept> kept = Optional.empty();

  private record Kept(RoundId round, long newest, ConsistencyList list) {}

  ConsistencyQuery(RuleBooks rules, RoundShelf shelf) {
    this.shelf = shelf;
    facts = new FactsShelf(rules, shelf);
  }

  /// The findings and the queue of a round; empty where there is no such round.
  Optional<ConsistencyList> of(Ledger ledger, RoundId round) {
    return shelf.find(ledger, round).map(it -> of(ledger, it));
  }

  /// The open findings that are about a case. The checks see the round as it is on disk; of what
  /// commands in hand say, only how they settle findings counts.
  ///
  /// @param said cases as commands in hand leave them
  List<Finding> open(Ledger ledger, CaseId id, Map<CaseId, CaseFile> said) {
    return of(ledger, shelf.round(ledger, id.round())).queue().findings().stream()
        .filter(it -> it.isAbout(id))
        .map(it -> Optional.ofNullable(said.get(it.home())).map(home -> as(it, home)).orElse(it))
        .filter(Finding::unsettled)
        .toList();
  }

  private static Finding as(Finding finding, CaseFile home) {
    var said = home.state().deliberation().settlements().get(finding.id());
    return finding.with(said == null ? Optional.empty() : said.value());
  }

  private ConsistencyList of(Ledger ledger, RoundFile round) {
    var newest = ledger.newest();
    var known = kept.filter(it -> it.round().equals(round.id()) && it.newest() == newest);
    if (known.isPresent()) return known.get().list();
    var list = checked(ledger, round);
    kept = Optional.of(new Kept(round.id(), newest, list));
    return list;
  }

  private ConsistencyList checked(Ledger ledger, RoundFile round) {
    var settled = ledger.tables().settlements(round.id());
    var seen = facts.of(ledger, round, settled);
    var queue = Queue.of(seen, Checks.all(new BandProfiles(seen)));
    var byHome = byHome(Stream.concat(settled.stream(), answered(ledger, queue, settled).stream()));
    return new ConsistencyList(round.round(), queue, byHome, names(ledger, queue));
  }

  /// Of a finding that was settled twice the later row stands.
  private static Map<CaseId, Map<FindingId, SettlementRow>> byHome(Stream<SettlementRow> rows) {
    return rows.collect(
        Collectors.groupingBy(
            SettlementRow::id,
            Collectors.toMap(SettlementRow::finding, it -> it, (_, later) -> later)));
  }

  /// The findings that nobody settled but the determination of their case, as if whoever determined
  /// it had.
  private static List<SettlementRow> answered(
      Ledger ledger, Queue queue, List<SettlementRow> settled) {
    var said = settled.stream().map(SettlementRow::settlement).collect(Collectors.toSet());
    var rows = new ArrayList<SettlementRow>();
    for (var finding : queue.findings())
      if (finding.state() instanceof Finding.State.Settled(var it) && !said.contains(it))
        ledger
            .tables()
            .find(finding.home())
            .map(CaseRow::progress)
            .ifPresent(progress ->
                progress
                    .since()
                    .ifPresent(at ->
                        rows.add(
                            new SettlementRow(
                                finding.home(),
                                finding.id(),
                                it,
                                progress.determinedBy().orElse(""),
                                at))));
    return rows;
  }

  private Map<CaseId, String> names(Ledger ledger, Queue queue) {
    var register = shelf.register(ledger);
    var names = new HashMap<CaseId, String>();
    for (var look : queue.looks()) names.put(look.facts().id(), look.facts().name());
    for (var finding : queue.findings())
      for (var id : finding.concerns().others())
        register.find(id.council()).ifPresent(it -> names.put(id, it.name()));
    return names;
  }
}
