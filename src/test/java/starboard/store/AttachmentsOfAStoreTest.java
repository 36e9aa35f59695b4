package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;
import starboard.evidence.Attachment;

/// Kept files belong to their store: they lie in its folder, open and close with it, and keep
/// another store from being made there.
class AttachmentsOfAStoreTest {
  @TempDir Path temp;

  @Test
  void aStoreWithoutKeptFilesHasNoFolderForThem() {
    H2Store.create(store()).close();
    H2Store.open(store()).close();
    assertEquals(Map.of(), Offered.keptIn(store()));
    assertFalse(Files.exists(store().resolve("files")));
  }

  @Test
  void keptFilesAreThereWhenTheStoreIsOpenedAgain() throws BadInput, IOException {
    var kept = storeWithAFile();
    try (var store = H2Store.open(store())) {
      assertEquals(List.of(), store.attachments().faults(List.of(kept)));
      assertEquals("abc", Files.readString(store.attachments().copy(kept)));
    }
    assertEquals(1, Offered.keptIn(store()).size(), "copies go with the closing");
  }

  @Test
  void theFolderOfTheStoreCanBeMoved() throws BadInput, IOException {
    var kept = storeWithAFile();
    Files.move(store(), temp.resolve("moved"));
    try (var store = H2Store.open(temp.resolve("moved"))) {
      assertEquals(List.of(), store.attachments().faults(List.of(kept)));
    }
  }

  @Test
  void aStoreThatIsRefusedIsNotSwept() throws BadInput, IOException {
    storeWithAFile();
    var left = store().resolve("files/keeping-0f8fad5b-d9cb-469f-a165-70867728950e.part");
    Files.writeString(left, "half");
    try (var other = H2Store.open(store())) {
      assertFalse(Files.exists(left));
      Files.writeString(left, "half");
      assertThrows(StoreFault.class, () -> H2Store.open(store()));
      assertTrue(Files.exists(left), "it may be of the program that has the store open");
      assertEquals(store().toString(), other.place());
    }
    Files.write(new StoreFolder(store()).file(), new byte[0]);
    var before = FolderState.of(store());
    assertThrows(StoreFault.class, () -> H2Store.open(store()));
    assertEquals(before, FolderState.of(store()));
  }

  @Test
  void noStoreIsMadeOverTheFilesOfOneWhoseDatabaseIsGone() throws BadInput, IOException {
    storeWithAFile();
    Files.delete(new StoreFolder(store()).file());
    var before = FolderState.of(store());
    assertEquals(
        Kind.NOT_A_STORE, assertThrows(StoreFault.class, () -> H2Store.create(store())).kind());
    assertEquals(
        Kind.NOT_A_STORE, assertThrows(StoreFault.class, () -> H2Store.open(store())).kind());
    assertEquals(before, FolderState.of(store()));
  }

  private Attachment storeWithAFile() throws BadInput {
    try (var store = H2Store.create(store())) {
      return store.attachments().keep(new Offered(temp.resolve("desk")).file("a.txt", "abc"));
    }
  }

  private Path store() {
    return temp.resolve("store");
  }
}
