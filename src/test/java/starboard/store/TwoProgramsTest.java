package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;

/// A store is open in one program at a time.
class TwoProgramsTest {
  @TempDir Path temp;

  @BeforeEach
  void create() {
    H2Store.create(temp).close();
  }

  @Test
  void aStoreOpenInAnotherProgramIsRefusedAndLeftAsItIs() {
    var other = Child.start(KilledWriter.class, temp.toString(), "typed");
    other.line();
    refused();
    other.kill();
    H2Store.open(temp).close();
  }

  @Test
  void aStoreOpenInThisProgramIsRefusedASecondTime() {
    try (var store = H2Store.open(temp)) {
      var before = FolderState.of(temp);
      refused();
      assertEquals(before, FolderState.of(temp));
      assertEquals(0, store.submit(ledger -> ledger.files().size()).join());
    }
  }

  private void refused() {
    var fault = assertThrows(StoreFault.class, () -> H2Store.open(temp));
    assertEquals(
        "The store in %s is already open in another Starboard on this computer; close that one first."
            .formatted(temp),
        fault.sentence());
    assertEquals(Kind.IN_USE, fault.kind());
  }
}
