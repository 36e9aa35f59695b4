package starboard.application;

import java.util.LinkedHashMap;
import java.util.concurrent.CompletableFuture;
import starboard.journal.FileId;
import starboard.journal.History;

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
      var histories = new LinkedHashMap<FileId, History>();
      for (var file : ledger.files()) histories.put(file, ledger.history(file));
      return new StoreInfo(
          store.place(),
          store.device(),
          ledger.facts(),
          histories.size(),
          histories.values().stream().mapToInt(History::size).sum(),
          ledger.drafts().all().size(),
          StoreChecking.head(histories));
    });
  }

  /// Checks every entry and every table; changes nothing.
  public CompletableFuture<StoreCheck> verify() {
    return store.submit(ledger -> StoreChecking.check(ledger, rules));
  }

  /// Makes the tables anew from the entries, and checks the store. Entries that cannot be read are
  /// a [StoreFault], and the tables stay as they are.
  public CompletableFuture<StoreCheck> rebuild() {
    return store.submit(ledger -> {
      new Projection(rules, new RoundShelf()).rebuild(ledger);
      return StoreChecking.check(ledger, rules);
    });
  }
}
