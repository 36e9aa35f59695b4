package starboard.application;

import java.time.Instant;
import java.util.List;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Person;
import starboard.casework.Register;
import starboard.casework.Role;
import starboard.exchange.ShippedRuleBooks;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.FileId;

/// Puts acts into a store past every policy, and makes its tables anew.
public final class Told {
  /// When all of it is said.
  public static final Instant AT = Instant.parse("2004-10-04T09:00:00Z");

  private Told() {}

  /// One after the other, by people who have seen all that was said before.
  public static void say(Store store, CaseId id, Person person, List<? extends Act> acts) {
    say(store, id.file(), person, acts);
  }

  /// In the register.
  public static void register(Store store, List<? extends Act> acts) {
    say(store, Register.FILE, new Person("Cara", Role.CHIEF_INSPECTOR), acts);
  }

  private static void say(Store store, FileId file, Person person, List<? extends Act> acts) {
    var author = new Author(person.name(), person.role().word(), "laptop");
    store
        .submit(ledger -> {
          for (var act : acts) {
            var heads = ledger.history(file).heads();
            ledger.append(Entry.of(file, heads, author, AT, ActCodec.write(act)));
          }
          return 0;
        })
        .join();
    new StoreUpkeep(store, new ShippedRuleBooks()).rebuild().join();
  }

  /// What is said on a case.
  public static CaseFile file(Store store, CaseId id) {
    return store.submit(ledger -> CaseFile.of(ledger.history(id.file()))).join();
  }
}
