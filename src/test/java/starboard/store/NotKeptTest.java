package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;
import starboard.evidence.Attachment;

/// Every file that cannot be kept: in which sentence, and that nothing of it is left in the store.
class NotKeptTest {
  @TempDir Path temp;
  private Path store;
  private Offered offered;

  @BeforeEach
  void make() throws IOException {
    store = Files.createDirectory(temp.resolve("store"));
    offered = new Offered(temp.resolve("desk"));
  }

  @AfterEach
  void free() {
    FullDisk.free();
  }

  @Test
  void aFolder() {
    refused(temp, "FILE: is a folder, not a file");
    refused(temp.resolve("store/.."), "FILE: is a folder, not a file");
  }

  @Test
  void aFileThatIsNotThere() {
    refused(temp.resolve("gone.pdf"), "FILE: there is no such file");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDevice() {
    refused(Path.of("/dev/zero"), "FILE: is a device, not a file");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileThatCannotBeRead() {
    refused(Path.of("/proc/self/mem"), "FILE: cannot be read (Input/output error)");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileWithASlashOfAnotherSystemInItsName() {
    refused(
        offered.file("a\\b.pdf", "abc"),
        "FILE: has a name that is blank, too long or has a slash; give the file another");
  }

  @Test
  void aFileOfOneByteTooMany() {
    refused(
        offered.zeros("film.avi", Attachment.LARGEST + 1),
        "FILE: is over 100 MB, the most that is kept; attach a smaller file, or its parts");
  }

  @Test
  void aFileThatGrowsWhileItIsCopied() {
    var file = offered.file("log.txt", "first line\n");
    changing(file, () -> offered.file("log.txt", "first line\nsecond line\n"));
  }

  @Test
  void aFileThatGrowsTooLargeWhileItIsCopied() {
    var file = offered.zeros("film.avi", 1000);
    changing(file, () -> Offered.lengthen(file, Attachment.LARGEST + 1));
  }

  @Test
  void aFileThatChangesWhileItIsCopied() {
    var file = offered.file("letter.txt", "Dear council");
    changing(file, () -> offered.file("letter.txt", "Dear Council"));
  }

  @Test
  void aFileThatIsCutWhileItIsCopied() {
    var file = offered.file("letter.txt", "Dear council");
    changing(file, () -> offered.file("letter.txt", ""));
  }

  @Test
  void aFileThatIsDeletedWhileItIsCopied() {
    var file = offered.file("letter.txt", "Dear council");
    refused(
        file,
        part -> {
          Files.delete(file);
          return Disk.create(part);
        },
        "FILE: there is no such file");
  }

  @Test
  void aFileOfTheLargestSizeIsKept() throws BadInput {
    var file = offered.zeros("film.avi", Attachment.LARGEST);
    try (var files = KeptFiles.in(new StoreFolder(store))) {
      assertEquals(Attachment.LARGEST, files.keep(file).size());
    }
  }

  @Test
  void aFullDiskIsToldAtWhicheverWriteItComes() throws BadInput, IOException {
    var random = new Random(5);
    var told = new ArrayList<Integer>();
    try (var files = KeptFiles.in(new StoreFolder(store), FullDisk::create)) {
      var failed = true;
      for (var writes = 0; failed; writes++) {
        var file = offered.random("report.pdf", 600_000, random);
        var before = Offered.keptIn(store);
        FullDisk.failAfter(writes, Integer.MAX_VALUE);
        var fault = fault(() -> files.keep(file));
        failed = FullDisk.free();
        if (failed) {
          assertEquals(
              List.of(
                  "The file %s was not kept because the disk is full: free some space, and try again."
                      .formatted(file)),
              fault);
          assertEquals(before, Offered.keptIn(store));
          told.add(writes);
        }
        var kept = files.keep(file);
        assertEquals(-1, Files.mismatch(file, files.copy(kept)));
      }
    }
    assertEquals(List.of(0, 1, 2, 3), told, "three pieces and the forcing");
  }

  @Test
  void aFileKeptAlreadyNeedsNoSpace() throws BadInput {
    var file = offered.file("letter.txt", "abc");
    try (var files = KeptFiles.in(new StoreFolder(store), FullDisk::create)) {
      var kept = files.keep(file);
      FullDisk.failAfter(0, Integer.MAX_VALUE);
      assertEquals(kept, files.keep(file));
      assertEquals(
          List.of(
              "The file “letter.txt” could not be copied to be opened because the disk is full:"
                  + " free some space, and try again."),
          fault(() -> files.copy(kept)));
      assertEquals(1, Offered.keptIn(store).size());
    }
  }

  @Test
  void aFolderOfTheStoreThatCannotBeMadeIsTold() throws IOException {
    Files.writeString(store.resolve("files"), "in the way");
    var file = offered.file("letter.txt", "abc");
    try (var files = KeptFiles.in(new StoreFolder(store))) {
      var told = fault(() -> files.keep(file));
      assertEquals(1, told.size());
      assertTrue(
          told.getFirst().endsWith("see that you may write there, and try again."), told::getFirst);
    }
  }

  private interface Work {
    Object run() throws BadInput;
  }

  private static List<String> fault(Work work) {
    try {
      work.run();
      return List.of();
    } catch (BadInput e) {
      throw new AssertionError(e);
    } catch (StoreFault e) {
      assertEquals(Kind.NOT_SAVED, e.kind());
      return List.of(e.sentence());
    }
  }

  /// Does something to the file after it was read once and before it is copied.
  private void changing(Path file, Runnable change) {
    refused(
        file,
        part -> {
          change.run();
          return Disk.create(part);
        },
        "FILE: is being changed by another program; save and close it there, and try again");
  }

  private void refused(Path file, String sentence) {
    refused(file, Disk::create, sentence);
  }

  private void refused(Path file, Shelves.Opening opening, String sentence) {
    try (var files = KeptFiles.in(new StoreFolder(store), opening)) {
      var bad = assertThrows(BadInput.class, () -> files.keep(file));
      assertEquals(sentence.replace("FILE", file.toString()), bad.sentence());
      assertEquals(Map.of(), Offered.keptIn(store));
    }
  }
}
