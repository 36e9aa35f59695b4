package starboard.application;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import starboard.casework.Round;
import starboard.journal.Hash;
import starboard.journal.HeadTrail;

/// What keeps a store in order: a look at it, its check, and making its tables anew.
public final class StoreUpkeep {
  private final Store store;
  private final RuleBooks rules;

  public StoreUpkeep(Store store, RuleBooks rules) {
    this.store = store;
    this.rules = rules;
  }

  /// The store at a glance. Entries that cannot be read are a [StoreFault].
  public CompletableFuture<StoreInfo> info() {
    return store.submit(ledger -> {
      var heads = new Heads();
      for (var file : ledger.files()) heads.add(ledger.history(file));
      return new StoreInfo(
          store.place(),
          store.device(),
          ledger.facts(),
          heads.files(),
          heads.entries(),
          ledger.drafts().all().size(),
          (int) ledger.tables().rounds().stream().filter(Round::invented).count(),
          heads.head());
    });
  }

  /// Checks every entry, every table and every kept file; changes nothing.
  public CompletableFuture<StoreCheck> verify() {
    return store.submit(ledger -> StoreChecking.check(ledger, store.attachments(), rules));
  }

  /// The state in which the journal had a head that was printed earlier; empty where it never had
  /// it: then entries that the head speaks of were changed or cut off, or it is of another store.
  /// It is proof only where [#verify()] finds the store sound, since it trusts the rows of the
  /// entries.
  public CompletableFuture<Optional<HeadTrail.State>> find(Hash head) {
    return store.submit(ledger -> ledger.trail().find(head));
  }

  /// Makes the tables anew from the entries and checks the store, all case files one by one.
  /// Entries that cannot be read are a [StoreFault], and the tables stay as they are.
  public CompletableFuture<StoreCheck> rebuild() {
    return store.submit(ledger -> {
      new Projection(rules, new RoundShelf()).rebuild(ledger);
      return StoreChecking.check(ledger, store.attachments(), rules);
    });
  }

  /// Makes the tables anew where they are those of an older program.
  public CompletableFuture<Boolean> catchUp() {
    return store.submit(ledger -> {
      var behind = ledger.tables().behind();
      if (behind) new Projection(rules, new RoundShelf()).rebuild(ledger);
      return behind;
    });
  }
}
