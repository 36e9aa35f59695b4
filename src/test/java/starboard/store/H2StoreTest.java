package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.CaseRow;
import starboard.application.Drafts;
import starboard.casework.Council;
import starboard.casework.Round;
import starboard.journal.History;

class H2StoreTest {
  @TempDir Path temp;

  @Test
  void whatWasSavedIsThereWhenTheStoreIsOpenedAgain() {
    var entries = Samples.chain(Samples.CASE, 3);
    String device;
    try (var store = H2Store.create(temp.resolve("store"))) {
      device = store.device();
      store
          .submit(ledger -> {
            entries.forEach(ledger::append);
            ledger.tables().put(Samples.BEXLEY);
            ledger.tables().put(Samples.YORK);
            ledger.tables().put(Samples.round());
            ledger.tables().put(Samples.row());
            ledger.drafts().keep(Samples.draft("half a sen"));
            return 0;
          })
          .join();
    }
    try (var store = H2Store.open(temp.resolve("store"))) {
      assertEquals(device, store.device());
      assertEquals(
          new Seen(
              History.of(Samples.CASE.file(), entries),
              List.of(Samples.BEXLEY, Samples.YORK),
              List.of(Samples.round()),
              List.of(Samples.row()),
              List.of(Samples.draft("half a sen"))),
          store
              .submit(ledger ->
                  new Seen(
                      ledger.history(Samples.CASE.file()),
                      ledger.tables().councils(),
                      ledger.tables().rounds(),
                      ledger.tables().cases(Samples.ROUND),
                      ledger.drafts().of(Samples.CASE)))
              .join());
    }
  }

  private record Seen(
      History history,
      List<Council> councils,
      List<Round> rounds,
      List<CaseRow> cases,
      List<Drafts.Draft> drafts) {}
}
