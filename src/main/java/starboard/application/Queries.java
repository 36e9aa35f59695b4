package starboard.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import starboard.application.publishing.PublicationAnswer;
import starboard.casework.Case;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.ModerationStart;
import starboard.casework.Person;
import starboard.casework.Register;
import starboard.casework.RegisteredPerson;
import starboard.casework.Round;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.indicators.KeyIndicator;
import starboard.results.Results;
import starboard.results.RoundResults;

/// What the fronts ask. Each answer is a value of its own, does not change later, and holds nothing
/// that the person who asks may not see: all of them go through a [VeiledStore].
public final class Queries {
  private final Store store;
  private final RuleBooks rules;
  private final RoundShelf shelf;
  private final Supplier<Person> person;
  private final IndicatorQueries indicators;
  private final ConsistencyQuery consistency;
  private final NeighbourShelf neighbours;

  /// @param person who asks, so that undo can be offered
  Queries(
      Store store,
      RuleBooks rules,
      RoundShelf shelf,
      ConsistencyQuery consistency,
      Supplier<Person> person) {
    this.store = new VeiledStore(store, rules, shelf, person);
    this.rules = rules;
    this.shelf = shelf;
    this.person = person;
    this.consistency = consistency;
    indicators = new IndicatorQueries(shelf);
    neighbours = new NeighbourShelf(shelf);
  }

  /// How far a round is; empty where there is no such round.
  public CompletableFuture<Optional<ProgressList>> progress(RoundId round) {
    return store.submit(ledger -> new ProgressQuery(ledger.tables()).of(round));
  }

  /// All rounds, the newest first.
  public CompletableFuture<List<Round>> rounds() {
    return store.submit(ledger -> ledger.tables().rounds());
  }

  /// All councils by name.
  public CompletableFuture<List<Council>> councils() {
    return store.submit(ledger -> ledger.tables().councils());
  }

  /// Everybody in the register, by name; none where nobody was named yet.
  public CompletableFuture<List<RegisteredPerson>> people() {
    return store.submit(ledger -> ledger.tables().people());
  }

  /// The register of councils and people.
  public CompletableFuture<Register> register() {
    return store.submit(shelf::register);
  }

  /// Everything that was done to a round, or to one of its cases, oldest first; empty where there
  /// is no such round.
  ///
  /// @param council of which case; empty for the round itself and all of them
  public CompletableFuture<Optional<List<TrailRow>>> trail(
      RoundId round, Optional<CouncilId> council) {
    return store.submit(ledger -> new TrailQuery(ledger, shelf).of(round, council));
  }

  /// What was done in a round, the newest first, a page at a time.
  ///
  /// @param from the number from which on the page before said to look; empty for the newest
  public CompletableFuture<TrailPage> trailPage(TrailWish wish, Optional<Long> from) {
    return store.submit(ledger -> new TrailPages(ledger, shelf).of(wish, from));
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

  /// One case as the inspector had it when moderation began; empty where it never did.
  public CompletableFuture<Optional<Case>> caseBeforeModeration(CaseId id) {
    return store.submit(ledger -> ModerationStart.of(shelf.file(ledger, id)));
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

  /// The second judgements asked for in a round, and how far those that are in agree with the
  /// first; empty where there is no such round.
  public CompletableFuture<Optional<AgreementList>> agreement(RoundId round) {
    return store.submit(ledger -> new AgreementQuery(ledger.tables(), rules).of(round));
  }

  /// A random sample of the cases of a round for second judgements, not asked for yet; empty where
  /// there is no such round. See [SecondSample].
  public CompletableFuture<Optional<SecondSample>> sample(
      RoundId round, int count, long seed, List<String> inspectors) {
    return store.submit(ledger -> SecondSample.of(ledger.tables(), round, count, seed, inspectors));
  }

  /// What a round publishes, or why it cannot be published; empty where there is no such round.
  ///
  /// @param against the earlier round beside it; empty for the one from which it was opened
  public CompletableFuture<Optional<PublicationAnswer>> publication(
      RoundId round, Optional<RoundId> against) {
    var name = person.get().name();
    return store.submit(
        ledger -> new PublicationQuery(ledger, rules, shelf, name).of(round, against));
  }

  /// What is read of the tables.
  public <T> CompletableFuture<T> tables(Function<Tables, T> facts) {
    return store.submit(ledger -> facts.apply(ledger.tables()));
  }

  /// What the consistency checks have against a round and which councils need another look; empty
  /// where there is no such round.
  public CompletableFuture<Optional<ConsistencyList>> consistency(RoundId round) {
    return store.submit(ledger -> {
      // What the checks keep for commands was read of whole cases.
      var hides = ledger instanceof VeiledLedger veiled && veiled.hidesAny();
      return (hides ? new ConsistencyQuery(rules, shelf) : consistency).of(ledger, round);
    });
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

  /// What the councils of a round were rated, beside an earlier round; empty where there is no such
  /// round.
  ///
  /// @param earlier the round beside it; empty for the one from which it was opened
  public CompletableFuture<Optional<Results>> results(RoundId round, Optional<RoundId> earlier) {
    var name = person.get().name();
    return store.submit(
        ledger -> new ResultsQuery(ledger.tables(), rules, name).of(round, earlier));
  }

  /// What the councils were rated in a round and in all rounds before it from which it comes, the
  /// oldest first; none where there is no such round.
  public CompletableFuture<List<RoundResults>> resultsOverTime(RoundId upTo) {
    var name = person.get().name();
    return store.submit(ledger -> new ResultsQuery(ledger.tables(), rules, name).upTo(upTo));
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
    return store.submit(ledger -> new NotesQuery(ledger, shelf).of(cases));
  }

  private CompletableFuture<Optional<CaseView>> view(CaseId id, Optional<Instant> asAt) {
    var actor = person.get();
    return store.submit(ledger -> new CaseViews(ledger, rules, shelf).of(id, asAt, actor));
  }
}
