package starboard.application;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import starboard.casework.CaseId;
import starboard.casework.Person;

/// What a front holds: the one path for every write, the queries, and the rule books.
///
/// @param search finds evidence by its words, in all rounds
/// @param returns writes the list of a council's returns
/// @param person who is signed in, asked each time it matters
public record Workbench(
    Store store,
    RuleBooks rules,
    Commands commands,
    Queries queries,
    EvidenceSearch search,
    ReturnsPages returns,
    InstantSource clock,
    Supplier<Person> person)
    implements AutoCloseable {

  /// The workbench over a store.
  public static Workbench over(
      Store store,
      RuleBooks rules,
      EvidenceIndex index,
      ReturnsPages returns,
      InstantSource clock,
      Supplier<Person> person) {
    var shelf = new RoundShelf();
    var consistency = new ConsistencyQuery(rules, shelf);
    return new Workbench(
        store,
        rules,
        new Commands(store, rules, shelf, consistency, clock, person),
        new Queries(store, rules, shelf, consistency, person),
        new EvidenceSearch(store, index),
        returns,
        clock,
        person);
  }

  /// Keeps what has been typed on a case, until it is recorded.
  public CompletableFuture<Drafts.Draft> keepDraft(CaseId id, DraftPlace place, String text) {
    var draft = new Drafts.Draft(id, place, person.get().name(), text, clock.instant());
    return store.submit(ledger -> {
      ledger.drafts().keep(draft);
      return draft;
    });
  }

  /// Gives up what has been typed and not recorded.
  public CompletableFuture<CaseId> dropDraft(CaseId id, DraftPlace place) {
    return store.submit(ledger -> {
      ledger.drafts().forget(id, place);
      return id;
    });
  }

  /// Finishes what was accepted and closes the store.
  @Override
  public void close() {
    search.close();
    store.close();
  }
}
