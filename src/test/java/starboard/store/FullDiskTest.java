package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;
import starboard.journal.Entry;

/// A disk that runs full at each single write of a save in turn: what was acknowledged is there,
/// what was refused is not, and the store goes on when there is space again.
class FullDiskTest {
  private static final String SENTENCE =
      "Nothing was saved: the disk is full. Free some space and try again; what you typed is still"
          + " on the screen.";

  @TempDir Path temp;

  @BeforeEach
  void register() {
    FullDisk.register();
  }

  @AfterEach
  void free() {
    FullDisk.free();
  }

  @Test
  void aFaultAtAnyWriteOfASaveIsToldTruly() {
    everyWrite(1, List.of("a reason"));
  }

  @Test
  void aDiskThatStaysFullFromAnyWriteOnIsToldTruly() {
    everyWrite(Integer.MAX_VALUE, List.of("a reason"));
  }

  @Test
  void soItIsWithASaveTooLargeForMemory() {
    var reasons = new ArrayList<String>();
    for (var i = 0; i < 120; i++) reasons.add(("reason " + i + " ").repeat(6000));
    everyWrite(Integer.MAX_VALUE, reasons);
  }

  /// Fails at the first write, at the second, and so on until nothing fails any more.
  private void everyWrite(int failures, List<String> reasons) {
    var chain = new ArrayList<Entry>();
    var seen = new ArrayList<Boolean>();
    var folder = new StoreFolder(temp.resolve("store"));
    try (var store = H2Store.create(folder, FullDisk.NAME, Schema.CURRENT)) {
      var failed = true;
      for (var writes = 0; failed; writes++) {
        var saving = next(chain, reasons);
        FullDisk.failAfter(writes, failures);
        var saved = saved(store, saving);
        failed = FullDisk.free();
        if (saved) chain.addAll(saving);
        seen.add(saved);
        assertEquals(chain, kept(store), "after " + writes + " writes");
      }
    }
    try (var store = H2Store.open(folder.path())) {
      assertEquals(chain, kept(store));
    }
    assertTrue(seen.contains(false), "some write of a save must fail");
  }

  @Test
  void aDraftIsRefusedWithTheSameSentenceAndKeptAtTheNextTry() {
    var folder = new StoreFolder(temp.resolve("store"));
    try (var store = H2Store.create(folder, FullDisk.NAME, Schema.CURRENT)) {
      FullDisk.failAfter(0, Integer.MAX_VALUE);
      var refused =
          store.submit(ledger -> {
            ledger.drafts().keep(Samples.draft("half"));
            return 0;
          });
      assertEquals(SENTENCE, fault(refused::join).sentence());
      FullDisk.free();
      var drafts =
          store
              .submit(ledger -> {
                var before = ledger.drafts().all();
                ledger.drafts().keep(Samples.draft("half a"));
                return List.of(before, ledger.drafts().all());
              })
              .join();
      assertEquals(List.of(List.of(), List.of(Samples.draft("half a"))), drafts);
    }
  }

  @Test
  void aStoreThatCannotBeMadeLeavesNoHalfOfOne() {
    var folder = new StoreFolder(temp.resolve("store"));
    FullDisk.failAfter(5, Integer.MAX_VALUE);
    var fault = fault(() -> H2Store.create(folder, FullDisk.NAME, Schema.CURRENT));
    assertEquals(SENTENCE, fault.sentence());
    FullDisk.free();
    H2Store.create(folder, FullDisk.NAME, Schema.CURRENT).close();
  }

  private static boolean saved(H2Store store, List<Entry> entries) {
    try {
      store
          .submit(ledger -> {
            entries.forEach(ledger::append);
            return 0;
          })
          .join();
      return true;
    } catch (CompletionException e) {
      var fault = assertInstanceOf(StoreFault.class, e.getCause());
      assertEquals(SENTENCE, fault.sentence());
      assertEquals(Kind.NOT_SAVED, fault.kind());
      return false;
    }
  }

  private static StoreFault fault(Runnable work) {
    try {
      work.run();
    } catch (StoreFault e) {
      return e;
    } catch (CompletionException e) {
      return assertInstanceOf(StoreFault.class, e.getCause());
    }
    throw new AssertionError("must be refused");
  }

  private static List<Entry> next(List<Entry> chain, List<String> reasons) {
    var next = new ArrayList<Entry>();
    for (var reason : reasons) {
      var all = next.isEmpty() ? chain : next;
      next.add(
          Samples.reasoned(
              Samples.CASE,
              reason + " " + chain.size(),
              all.isEmpty() ? List.of() : List.of(all.getLast().id())));
    }
    return next;
  }

  private static List<Entry> kept(H2Store store) {
    return store.submit(ledger -> ledger.history(Samples.CASE.file()).entries()).join();
  }
}
