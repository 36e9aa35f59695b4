package starboard.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;

/// A store of an older program is brought up to date on a copy, and kept as it was beside it.
@SuppressWarnings("NullAway.Init") // JUnit sets the field.
class MigrationTest {
  private static final String OURS = Schema.CURRENT.locations().getFirst();
  private static final Schema LATER =
      new Schema(List.of(OURS, "classpath:starboard/store/later"), 4);
  private static final Schema BROKEN =
      new Schema(List.of(OURS, "classpath:starboard/store/broken"), 4);

  @TempDir Path temp;
  private StoreFolder folder;

  @BeforeEach
  void makeAnOlderStore() {
    folder = new StoreFolder(temp.resolve("store"));
    var first = new Schema(List.of(OURS), 3);
    try (var store = H2Store.create(folder, "", first)) {
      var entries = Samples.chain(Samples.CASE, 3);
      store
          .submit(ledger -> {
            entries.forEach(ledger::append);
            return 0;
          })
          .join();
    }
  }

  @Test
  void theVersionIsThatOfTheNewestFile() throws IOException {
    var files = Path.of("src/main/resources").resolve(OURS.replace("classpath:", ""));
    try (Stream<Path> found = Files.list(files)) {
      assertEquals(Schema.CURRENT.version(), (int) found.count());
    }
  }

  @Test
  void anOlderStoreIsBroughtUpToDateAndKeptAsItWas() throws IOException {
    var before = Files.readAllBytes(folder.file());
    try (var store = H2Store.open(folder, "", LATER)) {
      assertEquals(
          Samples.chain(Samples.CASE, 3),
          store.submit(ledger -> ledger.history(Samples.CASE.file()).entries()).join());
      assertEquals(4, store.submit(ledger -> ledger.facts().schema()).join());
    }
    assertArrayEquals(before, Files.readAllBytes(folder.backup(4)));
    assertTrue(Files.notExists(folder.workingFile()));
  }

  @Test
  void aStoreBroughtUpToDateIsNewerForTheOlderProgram() {
    H2Store.open(folder, "", LATER).close();
    var before = FolderState.of(folder.path());
    var fault = assertThrows(StoreFault.class, () -> H2Store.open(folder.path()));
    assertEquals(Kind.NEWER, fault.kind());
    assertEquals(before, FolderState.of(folder.path()));
  }

  @Test
  void aMigrationThatFailsLeavesTheStoreAsItWas() throws IOException {
    var before = Files.readAllBytes(folder.file());
    assertThrows(StoreFault.class, () -> H2Store.open(folder, "", BROKEN));
    assertArrayEquals(before, Files.readAllBytes(folder.file()));
    H2Store.open(folder.path()).close();
  }
}
