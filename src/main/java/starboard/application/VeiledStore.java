package starboard.application;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import starboard.casework.Person;

/// A store for asking. All that is asked through it gets what the person who asks may see; it is
/// the one place that every query passes.
///
/// @param person who asks, looked up when something is asked
record VeiledStore(Store store, RuleBooks rules, RoundShelf shelf, Supplier<Person> person)
    implements Store {

  @Override
  public <T> CompletableFuture<T> submit(Work<T> work) {
    var asking = person.get();
    return store.submit(ledger -> work.run(new VeiledLedger(ledger, rules, shelf, asking)));
  }

  @Override
  public Attachments attachments() {
    return store.attachments();
  }

  @Override
  public String place() {
    return store.place();
  }

  @Override
  public String device() {
    return store.device();
  }

  @Override
  public void close() {
    store.close();
  }
}
