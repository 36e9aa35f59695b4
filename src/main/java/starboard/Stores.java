package starboard;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import starboard.application.Founding;
import starboard.application.RuleBooks;
import starboard.application.Store;
import starboard.application.StoreFault;
import starboard.application.Workbench;
import starboard.application.Workbenches;
import starboard.casework.Person;
import starboard.exchange.PublishedRecordFiles;
import starboard.store.H2Store;

/// Opens workbenches over stores on this computer.
///
/// @param usualFolder where the store lies where none is named; it is made at its first use
record Stores(Path usualFolder, RuleBooks rules) implements Workbenches {

  @Override
  public Workbench create(Path folder, Supplier<Person> person) {
    return founded(H2Store.create(folder), person);
  }

  @Override
  public Workbench open(Path folder, Supplier<Person> person) {
    return folder.equals(usualFolder) && !H2Store.isStore(folder)
        ? create(folder, person)
        : founded(H2Store.open(folder), person);
  }

  /// Also founds a store that was killed between its making and its founding.
  private Workbench founded(Store store, Supplier<Person> person) {
    try {
      if (isEmpty(store)) new Founding(store, rules).found(PublishedRecordFiles.rounds()).join();
    } catch (CompletionException notFounded) {
      store.close();
      if (notFounded.getCause() instanceof StoreFault fault) throw fault;
      throw notFounded;
    }
    return Workbench.over(store, rules, InstantSource.system(), person);
  }

  private static boolean isEmpty(Store store) {
    return store.submit(ledger -> ledger.files().isEmpty()).join();
  }
}
