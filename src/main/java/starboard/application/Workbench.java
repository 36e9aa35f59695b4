package starboard.application;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import starboard.casework.CaseId;
import starboard.casework.Person;
import starboard.rating.Subject;

/// What a front holds: the one path for every write, the queries, and the rule books.
///
/// @param person who is signed in, asked each time it matters
public record Workbench(
    Store store,
    RuleBooks rules,
    Commands commands,
    Queries queries,
    InstantSource clock,
    Supplier<Person> person)
    implements AutoCloseable {

  /// The workbench over a store.
  public static Workbench over(
      Store store, RuleBooks rules, InstantSource clock, Supplier<Person> person) {
    return new Workbench(
        store,
        rules,
        new Commands(store, rules, clock, person),
        new Queries(store, rules, person),
        clock,
        person);
  }

  /// Keeps what has been typed as the reason for a judgement, until it is recorded.
  public CompletableFuture<Drafts.Draft> keepDraft(CaseId id, Subject subject, String text) {
    var draft = new Drafts.Draft(id, subject, person.get().name(), text, clock.instant());
    return store.submit(ledger -> {
      ledger.drafts().keep(draft);
      return draft;
    });
  }

  /// Gives up what has been typed and not recorded.
  public CompletableFuture<CaseId> dropDraft(CaseId id, Subject subject) {
    return store.submit(ledger -> {
      ledger.drafts().forget(id, subject);
      return id;
    });
  }

  /// Finishes what was accepted and closes the store.
  @Override
  public void close() {
    store.close();
  }
}
