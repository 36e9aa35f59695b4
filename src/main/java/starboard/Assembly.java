package starboard;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import starboard.application.Founding;
import starboard.application.Settings;
import starboard.application.Store;
import starboard.application.StoreFault;
import starboard.application.Workbench;
import starboard.casework.Person;
import starboard.casework.Register;
import starboard.desktop.Opening;
import starboard.desktop.frame.Preferences;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.ShippedRuleBooks;
import starboard.store.H2Store;

/// Puts the parts together over the store of a folder.
///
/// @param folder where the store lies or will lie
record Assembly(Path folder, Supplier<Person> person) implements Opening {

  /// With whom the settings say is signed in.
  static Assembly of(Path folder, Settings settings) {
    return new Assembly(folder, Preferences.of(settings)::person);
  }

  /// Opens the store, or makes it with the published record in it where there is none.
  @Override
  public Workbench open() {
    var rules = new ShippedRuleBooks();
    var store = H2Store.isStore(folder) ? H2Store.open(folder) : H2Store.create(folder);
    try {
      if (isEmpty(store)) new Founding(store, rules).found(PublishedRecordFiles.rounds()).join();
    } catch (CompletionException notFounded) {
      store.close();
      if (notFounded.getCause() instanceof StoreFault fault) throw fault;
      throw notFounded;
    }
    return Workbench.over(store, rules, InstantSource.system(), person);
  }

  @Override
  public String place() {
    return folder.toString();
  }

  /// Also where a kill came between the making of the store and its founding.
  private static boolean isEmpty(Store store) {
    return store.submit(ledger -> ledger.history(Register.FILE).size() == 0).join();
  }
}
