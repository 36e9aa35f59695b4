package starboard;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import starboard.application.Founding;
import starboard.application.Inventing;
import starboard.application.RuleBooks;
import starboard.application.Store;
import starboard.application.StoreFault;
import starboard.application.StoreUpkeep;
import starboard.application.Workbench;
import starboard.application.Workbenches;
import starboard.application.invented.Plan;
import starboard.casework.Person;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.ReturnsHtml;
import starboard.search.LuceneIndex;
import starboard.store.H2Store;

/// Opens workbenches over stores on this computer.
///
/// @param usualFolder where the store lies where none is named; it is made at its first use
record Stores(Path usualFolder, RuleBooks rules) implements Workbenches {
  /// Where beside the store its evidence is indexed; can be thrown away at any time.
  private static final String INDEX = "index";

  @Override
  public Workbench create(Path folder, Supplier<Person> person) {
    return founded(H2Store.create(folder), folder, person);
  }

  @Override
  public Workbench invent(Path folder, Plan plan, Supplier<Person> person) {
    var store = H2Store.create(folder);
    return filled(store, folder, person, () -> new Inventing(store, rules).invent(plan));
  }

  @Override
  public Workbench open(Path folder, Supplier<Person> person) {
    return folder.equals(usualFolder) && !H2Store.isStore(folder)
        ? create(folder, person)
        : founded(H2Store.open(folder), folder, person);
  }

  /// Also founds a store that was killed between its making and its founding, and makes the tables
  /// of an older program anew.
  private Workbench founded(Store store, Path folder, Supplier<Person> person) {
    return filled(
        store,
        folder,
        person,
        () -> {
          if (isEmpty(store))
            new Founding(store, rules).found(PublishedRecordFiles.rounds()).join();
          new StoreUpkeep(store, rules).catchUp().join();
        });
  }

  private Workbench filled(Store store, Path folder, Supplier<Person> person, Runnable filling) {
    try {
      filling.run();
    } catch (CompletionException notFilled) {
      store.close();
      if (notFilled.getCause() instanceof StoreFault fault) throw fault;
      throw notFilled;
    }
    return Workbench.over(
        store,
        rules,
        LuceneIndex.in(folder.resolve(INDEX)),
        new ReturnsHtml(),
        InstantSource.system(),
        person);
  }

  private static boolean isEmpty(Store store) {
    return store.submit(ledger -> ledger.files().isEmpty()).join();
  }
}
