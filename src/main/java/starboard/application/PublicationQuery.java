package starboard.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import starboard.application.publishing.Correction;
import starboard.application.publishing.CouncilReport;
import starboard.application.publishing.PublicationAnswer;
import starboard.application.publishing.PublicationContents;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.Refusal;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.rating.Stars;
import starboard.results.Results;
import starboard.results.RoundResults;

/// Gathers what a round publishes, from determined cases only.
///
/// @param person who asks
record PublicationQuery(Ledger ledger, RuleBooks rules, RoundShelf shelf, String person) {

  /// What is published of a round, or why it cannot be; empty where there is no such round.
  ///
  /// @param against the earlier round beside it; empty for the one from which it was opened
  Optional<PublicationAnswer> of(RoundId id, Optional<RoundId> against) {
    var query = new ResultsQuery(ledger.tables(), rules, person);
    var round = shelf.find(ledger, id);
    var results = query.of(id, against);
    if (round.isEmpty() || results.isEmpty()) return Optional.empty();
    return Optional.of(answer(round.get(), results.get(), query.upTo(id)));
  }

  private PublicationAnswer answer(RoundFile round, Results results, List<RoundResults> chain) {
    var refusal =
        undetermined(results.now(), "cases-are-determined")
            .or(() ->
                results.before().flatMap(it -> undetermined(it, "earlier-round-is-determined")));
    if (refusal.isPresent()) return new PublicationAnswer.Refused(refusal.get());
    var published = chain.stream().filter(it -> undetermined(it, "").isEmpty()).toList();
    var untrue = printed(results);
    if (untrue.isPresent()) return new PublicationAnswer.Refused(untrue.get());
    // While the cases are read, another thread computes what needs none of them.
    var computing = CompletableFuture.supplyAsync(() -> PublishedFigures.of(results, published));
    var councils = councils(round, results, published);
    var head = ledger.head();
    var figures = computing.join();
    return figures
        .refusal()
        .<PublicationAnswer>map(PublicationAnswer.Refused::new)
        .orElseGet(() ->
            new PublicationAnswer.Ready(
                new PublicationContents(
                    results,
                    figures.figures(),
                    figures.annex1(),
                    figures.annex2(),
                    Passages.of(results),
                    councils,
                    areas(round),
                    corrections(councils),
                    head)));
  }

  /// The round itself last: its cases are read again for their reports. Rounds further back give
  /// lines of history alone, and to read all of them takes longer than to print.
  private Optional<Refusal> printed(Results results) {
    var rounds =
        Stream.concat(results.before().stream(), Stream.of(results.now()))
            .map(it -> it.round().id())
            .toList();
    return new PrintedRows(ledger.whole(), rules, shelf).refuse(rounds);
  }

  private static Optional<Refusal> undetermined(RoundResults round, String rule) {
    var open = round.councils().stream().filter(it -> !it.determined()).toList();
    if (open.isEmpty()) return Optional.empty();
    return Optional.of(
        new Refusal(
            rule,
            open.size() == 1
                ? "%s of round %s is not determined."
                    .formatted(open.getFirst().council().name(), round.round().id())
                : "%d of the %d councils of round %s are not determined, %s among them."
                    .formatted(
                        open.size(),
                        round.councils().size(),
                        round.round().id(),
                        open.getFirst().council().name()),
            "Determine every case first."));
  }

  private List<CouncilReport> councils(
      RoundFile round, Results results, List<RoundResults> published) {
    var evidence = new HashMap<CouncilId, List<EvidenceRow>>();
    for (var row : ledger.tables().evidence(round.id()))
      evidence.computeIfAbsent(row.id().council(), _ -> new ArrayList<>()).add(row);
    var inYears = inYears(published);
    var reports = new ArrayList<CouncilReport>();
    for (var result : results.now().councils()) {
      var reported = new ReportedCase(round, results, result, shelf.file(ledger, result.id()));
      var rows = evidence.getOrDefault(result.council().id(), List.of());
      reports.add(reported.report(published, inYears, rows));
    }
    return reports;
  }

  /// What became of ratings after their rounds.
  private Map<CaseId, Stars> inYears(List<RoundResults> published) {
    var inYears = new HashMap<CaseId, Stars>();
    for (var then : published)
      for (var row : ledger.tables().cases(then.round().id()))
        row.progress().inYear().ifPresent(it -> inYears.put(row.id(), it));
    return inYears;
  }

  private static List<String> areas(RoundFile round) {
    return round.criteria().standards().areas().stream()
        .map(it -> it.number() + " " + it.title())
        .toList();
  }

  private static List<Correction> corrections(List<CouncilReport> councils) {
    return councils.stream()
        .flatMap(it -> it.corrections().stream())
        .sorted((one, other) -> other.day().compareTo(one.day()))
        .toList();
  }
}
