package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.publishing.Press;
import starboard.application.publishing.PublicationContents;

/// A pack is there whole or not at all, and takes nothing away that is not an earlier pack.
class FolderPressTest {
  private static final PublicationContents CONTENTS = Packs.invented();

  @TempDir Path parent = Path.of("");

  /// Stops after some files.
  private static final class Stopping implements Press.Progress {
    private final AtomicInteger made = new AtomicInteger();
    private final int after;

    Stopping(int after) {
      this.after = after;
    }

    @Override
    public void at(int done, int all) {
      made.incrementAndGet();
    }

    @Override
    public boolean cancelled() {
      return made.get() >= after;
    }
  }

  @Test
  void whatIsCancelledLeavesNothing() throws BadInput, IOException {
    for (int after : new int[] {0, 1, 10}) {
      var pack = new FolderPress().print(CONTENTS, parent.resolve("pack"), new Stopping(after));
      assertEquals(Optional.empty(), pack);
      assertEquals(Set.of(), Folders.files(parent));
      assertEquals(0, entries());
    }
  }

  @Test
  void whatIsCancelledLeavesTheEarlierPackAsItWas() throws BadInput, IOException {
    Packs.print(CONTENTS, parent.resolve("pack"));
    var before = Packs.files(parent).keySet();
    new FolderPress().print(CONTENTS, parent.resolve("pack"), new Stopping(5));
    assertEquals(before, Packs.files(parent).keySet());
  }

  @Test
  void anEarlierPackIsReplaced() throws BadInput, IOException {
    Packs.print(CONTENTS, parent.resolve("pack"));
    Files.writeString(parent.resolve("pack/index.html"), "changed");
    Packs.print(CONTENTS, parent.resolve("pack"));
    assertTrue(Files.readString(parent.resolve("pack/index.html")).startsWith("<!DOCTYPE html>"));
    assertEquals(1, entries());
  }

  @Test
  void whatAKilledPublicationLeftIsTakenAwayAndNothingElse() throws BadInput, IOException {
    Files.createDirectory(parent.resolve(".pack-making-999999999"));
    Files.writeString(parent.resolve(".pack-making-999999999/index.html"), "half");
    Files.createDirectory(parent.resolve(".pack-making-mine"));
    Packs.print(CONTENTS, parent.resolve("pack"));
    assertTrue(Files.notExists(parent.resolve(".pack-making-999999999")));
    assertTrue(Files.exists(parent.resolve(".pack-making-mine")));
  }

  @Test
  void aFolderWithOtherFilesIsRefused() throws IOException {
    Files.createDirectory(parent.resolve("mine"));
    Files.writeString(parent.resolve("mine/letter.txt"), "keep me");
    refused(parent.resolve("mine"));
    assertEquals(Set.of("mine/letter.txt"), Folders.files(parent));
  }

  @Test
  void aPackIntoWhichSomebodyPutAFileIsRefused() throws BadInput, IOException {
    Packs.print(CONTENTS, parent.resolve("pack"));
    Files.writeString(parent.resolve("pack/letter.txt"), "keep me");
    refused(parent.resolve("pack"));
    assertEquals("keep me", Files.readString(parent.resolve("pack/letter.txt")));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(parent.resolve("pack"), "a file");
    refused(parent.resolve("pack"));
    assertEquals("a file", Files.readString(parent.resolve("pack")));
  }

  /// What is in the folder, hidden or not.
  private long entries() throws IOException {
    try (var all = Files.list(parent)) {
      return all.count();
    }
  }

  private static void refused(Path folder) {
    var fault = assertThrows(BadInput.class, () -> Packs.print(CONTENTS, folder));
    assertEquals(
        "“%s” holds other files; name a new or empty folder, or one that holds an earlier publication and nothing else"
            .formatted(folder),
        fault.sentence());
  }

  @Test
  void theProgressCountsEveryFile() throws BadInput {
    var most = new AtomicInteger();
    var all = new AtomicInteger();
    var watching =
        new Press.Progress() {
          @Override
          public void at(int done, int of) {
            most.accumulateAndGet(done, Math::max);
            all.set(of);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    var pack = new FolderPress().print(CONTENTS, parent.resolve("pack"), watching).orElseThrow();
    assertEquals(pack.files() - 1, most.get());
    assertEquals(most.get(), all.get());
  }
}
