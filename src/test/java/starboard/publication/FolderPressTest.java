package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void anEarlierPackThatAKillLeftAsideGoesBackOrAway() throws BadInput, IOException {
    Packs.print(CONTENTS, parent.resolve("pack"));
    Files.move(parent.resolve("pack"), parent.resolve(".pack-earlier-999999999"));
    assertEquals(
        Optional.empty(),
        new FolderPress().print(CONTENTS, parent.resolve("pack"), new Stopping(0)));
    assertTrue(Files.exists(parent.resolve("pack/index.html")));
    Files.createDirectory(parent.resolve(".pack-earlier-999999998"));
    Packs.print(CONTENTS, parent.resolve("pack"));
    assertEquals(1, entries());
  }

  @Test
  void whatALinkLeadsToIsReplacedAndNotTheLink() throws BadInput, IOException {
    Files.createDirectory(parent.resolve("site"));
    var link = Files.createSymbolicLink(parent.resolve("pack"), parent.resolve("site"));
    for (int again = 0; again < 2; again++) Packs.print(CONTENTS, link);
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.exists(parent.resolve("site/index.html")));
    assertEquals(2, entries());
    Files.writeString(parent.resolve("site/letter.txt"), "keep me");
    assertSentence(
        "“%s” holds other files; name a new or empty folder, or one that holds an earlier publication and nothing else"
            .formatted(parent.resolve("site").toRealPath()),
        link);
    var lost = Files.createSymbolicLink(parent.resolve("lost"), parent.resolve("nowhere"));
    assertSentence(
        "“%s” is a link to what is not there; name a new or empty folder".formatted(lost), lost);
  }

  @Test
  void foldersAndLinksOfOthersAreFilesOfOthers() throws BadInput, IOException {
    Files.createDirectories(parent.resolve("mine/empty"));
    refused(parent.resolve("mine"));
    Packs.print(CONTENTS, parent.resolve("pack"));
    Files.createDirectory(parent.resolve("pack/data/mine"));
    refused(parent.resolve("pack"));
    Files.delete(parent.resolve("pack/data/mine"));
    Files.createSymbolicLink(parent.resolve("pack/mine"), parent.resolve("mine"));
    refused(parent.resolve("pack"));
    assertTrue(Files.exists(parent.resolve("mine/empty")));
  }

  @Test
  void theFolderOfAStoreIsNoPlace() throws IOException {
    Files.createDirectory(parent.resolve("store"));
    Files.writeString(parent.resolve("store/starboard.mv.db"), "a store");
    for (var name : List.of("store", "store/index", "store/some/where"))
      assertSentence(
          "“%s” lies in the folder of a store; name a folder outside it"
              .formatted(parent.resolve(name)),
          parent.resolve(name));
    assertEquals(Set.of("store/starboard.mv.db"), Folders.files(parent));
  }

  @Test
  void whatCannotBeWrittenIsSaidInPlainWords() throws IOException {
    var file = Files.writeString(parent.resolve("file"), "a file");
    assertSentence(
        "“%s” cannot be written: “%s” is there already and is no folder, so name another folder; nothing was published"
            .formatted(file.resolve("pack"), file),
        file.resolve("pack"));
    var longest = parent.resolve("p".repeat(250));
    assertSentence(
        "“%s” cannot be written: its name is too long, so choose a shorter one; nothing was published"
            .formatted(longest),
        longest);
    var sentence =
        DiskWords.unwritable(file, new IOException("No space left on device")).sentence();
    assertEquals(
        "“%s” cannot be written: the disk is full, so free some space or name another folder; nothing was published"
            .formatted(file),
        sentence);
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
    assertSentence(
        "“%s” is a file, not a folder; name a new or empty folder"
            .formatted(parent.resolve("pack")),
        parent.resolve("pack"));
    assertEquals("a file", Files.readString(parent.resolve("pack")));
  }

  /// What is in the folder, hidden or not.
  private long entries() throws IOException {
    try (var all = Files.list(parent)) {
      return all.count();
    }
  }

  private static void refused(Path folder) {
    assertSentence(
        "“%s” holds other files; name a new or empty folder, or one that holds an earlier publication and nothing else"
            .formatted(folder),
        folder);
  }

  private static void assertSentence(String sentence, Path folder) {
    var fault = assertThrows(BadInput.class, () -> Packs.print(CONTENTS, folder));
    assertEquals(sentence, fault.sentence());
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
