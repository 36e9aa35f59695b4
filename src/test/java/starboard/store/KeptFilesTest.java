package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;
import starboard.evidence.Attachment;

/// Files are kept once by their content, come back as they were, and what happened to them since is
/// told.
class KeptFilesTest {
  /// The SHA-256 of “abc”, from the standard.
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path temp;
  private Path store;
  private Offered offered;
  private KeptFiles files;

  @BeforeEach
  void make() throws IOException {
    store = Files.createDirectory(temp.resolve("store"));
    offered = new Offered(temp.resolve("desk"));
    files = KeptFiles.in(new StoreFolder(store));
  }

  @AfterEach
  void close() {
    files.close();
  }

  @Test
  void aFileIsKeptByTheHashOfItsContent() throws BadInput {
    var kept = files.keep(offered.file("letter.txt", "abc"));
    assertEquals(new Attachment("letter.txt", ABC, 3), kept);
    assertEquals(Map.of(Path.of("files", "ba", ABC).toString(), ABC), Offered.keptIn(store));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keptFilesAndCopiesMayNotBeWritten() throws IOException {
    var kept = keep(offered.file("letter.txt", "abc"));
    for (var file : List.of(place(kept), files.copy(kept)))
      assertFalse(Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE));
  }

  @Test
  void anEmptyFileIsKept() throws BadInput {
    var kept = files.keep(offered.file("empty", ""));
    assertEquals(0, kept.size());
    assertEquals(List.of(), files.faults(List.of(kept)));
  }

  @Test
  void oneContentUnderTwoNamesIsOneFileOnDisk() throws BadInput {
    var one = files.keep(offered.file("one.txt", "abc"));
    var before = FolderState.of(store);
    var other = files.keep(offered.file("other.txt", "abc"));
    assertEquals("other.txt", other.name());
    assertEquals(one.hash(), other.hash());
    assertEquals(before, FolderState.of(store));
  }

  @Test
  void twoContentsUnderOneNameAreTwoFilesOnDisk() throws BadInput, IOException {
    var first = files.keep(offered.file("a.txt", "first"));
    var second = files.keep(offered.file("a.txt", "second"));
    assertEquals(first.name(), second.name());
    assertEquals(2, Offered.keptIn(store).size());
    assertEquals("first", Files.readString(files.copy(first)));
    assertEquals("second", Files.readString(files.copy(second)));
  }

  @Test
  void everyFileComesBackAsItWas() throws BadInput, IOException {
    var random = new Random(2004);
    var kept = new ArrayList<Attachment>();
    for (var i = 0; i < 300; i++) {
      var size = random.nextInt(i % 50 == 0 ? 700_000 : 3000);
      var file = offered.random("file " + i, size, random);
      kept.add(files.keep(file));
      assertEquals(-1, Files.mismatch(file, files.copy(kept.getLast())));
    }
    assertEquals(List.of(), files.faults(kept));
    files.close();
    files = KeptFiles.in(new StoreFolder(store));
    assertEquals(List.of(), files.faults(kept));
    assertEquals(kept.stream().distinct().count(), Offered.keptIn(store).size());
  }

  @Test
  void manyAtOnceAreKeptAsOneAfterTheOther() {
    var kept =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> keep(offered.file("file " + i, "content " + i % 4)))
            .toList();
    assertEquals(64, kept.stream().distinct().count());
    assertEquals(4, Offered.keptIn(store).size());
    assertEquals(List.of(), files.faults(kept));
  }

  @Test
  void whatIsDoneToACopyNeverReachesTheKeptFile() throws IOException {
    var kept = keep(offered.file("letter.txt", "abc"));
    var copy = files.copy(kept);
    assertTrue(copy.toFile().setWritable(true));
    Files.writeString(copy, "changed");
    assertNotEquals(copy, files.copy(kept));
    assertEquals("abc", Files.readString(files.copy(kept)));
  }

  @Test
  void copiesAreDeletedWhenTheStoreIsClosed() {
    var copy = files.copy(keep(offered.file("letter.txt", "abc")));
    assertTrue(Files.exists(copy));
    files.close();
    assertEquals(Map.of(Path.of("files", "ba", ABC).toString(), ABC), Offered.keptIn(store));
  }

  @Test
  void aDamagedFileIsToldAndNotCopied() throws IOException {
    var kept = keep(offered.file("letter.txt", "abc"));
    rewrite(kept, "abd");
    told(kept, "holds something else than what was kept");
  }

  @Test
  void aFileThatGrewIsToldAndNotCopied() throws IOException {
    var kept = keep(offered.file("letter.txt", "abc"));
    rewrite(kept, "abcd");
    told(kept, "holds something else than what was kept");
  }

  @Test
  void aMissingFileIsToldAndNotCopied() throws IOException {
    var kept = keep(offered.file("letter.txt", "abc"));
    Files.delete(place(kept));
    told(kept, "is missing");
  }

  @Test
  void aDamagedFileIsMendedByKeepingItAgain() throws IOException {
    var kept = keep(offered.file("letter.txt", "abc"));
    rewrite(kept, "abd");
    assertEquals(kept, keep(offered.file("letter.txt", "abc")));
    assertEquals(List.of(), files.faults(List.of(kept)));
  }

  @Test
  void eachAttachmentOfADamagedContentIsTold() throws IOException {
    var one = keep(offered.file("one.txt", "abc"));
    var sound = keep(offered.file("sound.txt", "sound"));
    var other = keep(offered.file("other.txt", "abc"));
    Files.delete(place(one));
    assertEquals(
        List.of(
            "The kept file “one.txt” (ba7816bf8f) is missing.",
            "The kept file “other.txt” (ba7816bf8f) is missing."),
        files.faults(List.of(one, sound, other)));
  }

  @Test
  void nothingIsKeptOrCopiedInAClosedStore() {
    var file = offered.file("letter.txt", "abc");
    var kept = keep(file);
    files.close();
    files.close();
    for (var fault :
        List.of(
            assertThrows(StoreFault.class, () -> files.keep(file)),
            assertThrows(StoreFault.class, () -> files.copy(kept)))) {
      assertEquals(
          "Nothing was saved: the store in %s has been closed.".formatted(store), fault.sentence());
      assertEquals(Kind.NOT_SAVED, fault.kind());
    }
  }

  private void told(Attachment kept, String wrong) {
    assertEquals(
        List.of("The kept file “letter.txt” (ba7816bf8f) %s.".formatted(wrong)),
        files.faults(List.of(kept)));
    var before = Offered.keptIn(store);
    var fault = assertThrows(StoreFault.class, () -> files.copy(kept));
    assertEquals(
        "The store in %s is damaged: the file “letter.txt” (ba7816bf8f) %s; put a backup in its place, or run “starboard store verify” to see all that is wrong."
            .formatted(store, wrong),
        fault.sentence());
    assertEquals(Kind.DAMAGED, fault.kind());
    assertEquals(before, Offered.keptIn(store), "no copy of it is left");
  }

  private Attachment keep(Path file) {
    try {
      return files.keep(file);
    } catch (BadInput e) {
      throw new AssertionError(e);
    }
  }

  private void rewrite(Attachment kept, String text) throws IOException {
    assertTrue(place(kept).toFile().setWritable(true));
    Files.writeString(place(kept), text);
  }

  private Path place(Attachment kept) {
    return store.resolve("files").resolve(kept.hash().substring(0, 2)).resolve(kept.hash());
  }
}
