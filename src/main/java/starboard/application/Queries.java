package starboard.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Person;
import starboard.casework.Round;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.indicators.KeyIndicator;

/// What the fronts ask. Each answer is a value of its own and does not change later.
public final class Queries {
  private final Store store;
  private final RuleBooks rules;
  private final RoundShelf shelf;
  private final Supplier<Person> person;
  private final IndicatorQueries indicators;
  private final NeighbourShelf neighbours;

  /// @param person who asks, so that undo can be offered
  Queries(Store store, RuleBooks rules, RoundShelf shelf, Supplier<Person> person) {
    this.store = store;
    this.rules = rules;
    this.shelf = shelf;
    this.person = person;
    indicators = new IndicatorQueries(shelf);
    neighbours = new NeighbourShelf(shelf);
  }

  /// All rounds, the newest first.
  public CompletableFuture<List<Round>> rounds() {
    return store.submit(ledger -> ledger.tables().rounds());
  }

  /// All councils by name.
  public CompletableFuture<List<Council>> councils() {
    return store.submit(ledger -> ledger.tables().councils());
  }

  /// Everything typed and not recorded, in all cases.
  public CompletableFuture<List<Drafts.Draft>> drafts() {
    return store.submit(ledger -> ledger.drafts().all());
  }

  /// All councils of a round at a glance; empty where there is no such round.
  public CompletableFuture<Optional<Worklist>> worklist(RoundId round) {
    return store.submit(ledger -> new WorklistQuery(ledger, rules).of(round));
  }

  /// A round with everything that it owns; empty where there is no such round.
  public CompletableFuture<Optional<RoundFile>> round(RoundId id) {
    return store.submit(ledger -> shelf.find(ledger, id));
  }

  /// The values of a round; empty where there is no such round.
  public CompletableFuture<Optional<RoundValues>> values(RoundId id) {
    return store.submit(ledger -> indicators.round(ledger, id));
  }

  /// What a key indicator would do to a round as it stands; empty where there is no such round.
  public CompletableFuture<Optional<KeyPreview>> preview(RoundId id, KeyIndicator key) {
    return store.submit(ledger -> indicators.preview(ledger, id, key));
  }

  /// The indicators of one case; empty where there is no such round or council.
  public CompletableFuture<Optional<CaseIndicators>> indicators(CaseId id) {
    return store.submit(ledger -> indicators.ofCase(ledger, id));
  }

  /// One case as it stands; empty where there is no such round or council.
  public CompletableFuture<Optional<CaseView>> caseView(CaseId id) {
    return view(id, Optional.empty());
  }

  /// One case as it stood at a time, by the criteria that its round had then; its earlier rounds
  /// are shown as they stand.
  public CompletableFuture<Optional<CaseView>> caseView(CaseId id, Instant asAt) {
    return view(id, Optional.of(asAt));
  }

  /// What speaks for each council of a round to be looked at first; empty where there is no such
  /// round.
  ///
  /// @param today by which returns are overdue
  public CompletableFuture<Optional<PriorityList>> priorities(RoundId round, LocalDate today) {
    return store.submit(ledger -> new PriorityQuery(ledger.tables(), rules, today).of(round));
  }

  /// What new values alone change in a round; empty where there is no such round.
  public CompletableFuture<Optional<EffectList>> effects(RoundId round, Baseline baseline) {
    return store.submit(ledger -> new EffectQuery(ledger, rules, shelf).of(round, baseline));
  }

  /// How the stars of a round have moved; empty where there is no such round.
  public CompletableFuture<Optional<ChangeList>> changes(RoundId round) {
    return store.submit(ledger -> new ChangeQuery(ledger.tables()).of(round));
  }

  /// Councils of a round side by side, or why not these.
  ///
  /// @param councils two to six, each once
  public CompletableFuture<ComparisonAnswer> comparison(RoundId round, List<CouncilId> councils) {
    var name = person.get().name();
    return store.submit(ledger -> new ComparisonQuery(ledger, shelf, name).of(round, councils));
  }

  /// Where every council of a round stands on the ruler; empty where there is no such round.
  public CompletableFuture<Optional<PointsMap>> pointsMap(RoundId round) {
    var name = person.get().name();
    return store.submit(ledger -> new PointsMapQuery(ledger.tables(), rules, name).of(round));
  }

  /// The councils that are most like one, and where like was not given alike; empty where there is
  /// no such round or council.
  ///
  /// @param count how many of the nearest
  public CompletableFuture<Optional<NearestCouncils>> neighbours(CaseId id, int count) {
    var name = person.get().name();
    return store.submit(ledger -> new NearestQuery(ledger, shelf, neighbours, name).of(id, count));
  }

  /// The moderation notes that stand on any of these cases, the newest first.
  public CompletableFuture<List<NoteRow>> notes(List<CaseId> cases) {
    var name = person.get().name();
    return store.submit(ledger -> new NotesQuery(ledger, shelf, name).of(cases));
  }

  private CompletableFuture<Optional<CaseView>> view(CaseId id, Optional<Instant> asAt) {
    var actor = person.get();
    return store.submit(ledger -> new CaseViews(ledger, rules, shelf).of(id, asAt, actor));
  }
}
