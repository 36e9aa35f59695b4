package starboard.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.search.Items.BATH;
import static starboard.search.Items.BEXLEY;
import static starboard.search.Items.all;
import static starboard.search.Items.found;
import static starboard.search.Items.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.StoreFault;

/// What stays of an index when it is closed, lost, damaged or in use.
class KeepingTest {
  private final Path folder;

  KeepingTest(@TempDir Path temp) {
    folder = temp.resolve("index");
  }

  @Test
  void anIndexThatIsNotThereIsEmpty() {
    try (var index = LuceneIndex.in(folder)) {
      assertEmpty(index);
    }
  }

  @Test
  void whatWasPutIsThereAgain() {
    fill();
    assertFilled();
  }

  @Test
  void theItemsOfACaseTakeThePlaceOfThoseItHad() {
    fill();
    try (var index = LuceneIndex.in(folder)) {
      index.put(List.of(all(BEXLEY, item(BEXLEY, "new", "New", "children"))), 6);
      assertEquals(List.of("new", "letter"), found(index, "children"));
      index.put(List.of(all(BEXLEY)), 7);
      assertEquals(List.of("letter"), found(index, "children"));
      assertEquals(Optional.of(7L), index.filledUpTo());
    }
  }

  @Test
  void aClearedIndexIsEmptyAndStaysSoAfterAKill() throws IOException {
    fill();
    try (var index = LuceneIndex.in(folder)) {
      index.clear();
      assertEmpty(index);
      try (var killed = LuceneIndex.in(asAKillLeavesIt())) {
        assertEmpty(killed);
      }
    }
  }

  @Test
  void afterAKillTheMarkSaysHowFarItIsFilled() throws IOException {
    fill();
    try (var index = LuceneIndex.in(folder)) {
      index.put(List.of(all(BEXLEY)), 6);
      try (var killed = LuceneIndex.in(asAKillLeavesIt())) {
        assertEquals(Optional.of(5L), killed.filledUpTo());
        assertEquals(List.of("audit", "letter"), found(killed, "children"));
      }
    }
  }

  @Test
  void anIndexWithAFileCutOffChangedOrLostIsEmptyAndFilledAnew() throws IOException {
    fill();
    var sound = asAKillLeavesIt();
    for (var name : names(sound))
      for (var damage : Damage.values()) {
        copy(sound, folder);
        damage.to(folder.resolve(name));
        try (var index = LuceneIndex.in(folder)) {
          assertEmpty(index);
        }
        fill();
        assertFilled();
      }
  }

  @Test
  void filesOfOthersInTheFolderAreLeftAlone() throws IOException {
    fill();
    Files.writeString(folder.resolve("notes.txt"), "mine");
    for (var name : names(folder))
      if (name.startsWith("segments")) Damage.CUT_OFF.to(folder.resolve(name));
    try (var index = LuceneIndex.in(folder)) {
      assertEmpty(index);
    }
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
  }

  @Test
  void aLockThatAKillLeftBehindIsNone() throws IOException {
    fill();
    Files.writeString(folder.resolve("write.lock"), "");
    assertFilled();
  }

  @Test
  void anIndexInUseIsToldAndLeftAsItIs() {
    fill();
    try (var first = LuceneIndex.in(folder);
        var second = LuceneIndex.in(folder)) {
      assertTrue(first.filledUpTo().isPresent());
      assertThrows(StoreFault.class, second::filledUpTo);
      assertThrows(StoreFault.class, second::clear);
      assertEquals(List.of("audit", "letter"), found(first, "children"));
    }
  }

  @Test
  void afterAFaultTheMarkIsNotRaisedOverWhatWasDropped() throws IOException {
    try (var index = LuceneIndex.in(folder)) {
      put(index, 5);
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) Files.delete(file);
      }
      Files.delete(folder);
      var fault = assertThrows(StoreFault.class, () -> put(index, 6));
      assertTrue(fault.sentence().contains(folder.toString()), fault.sentence());
      put(index, 7);
      assertEquals(List.of("audit", "letter"), found(index, "children"));
      assertEquals(Optional.empty(), index.filledUpTo());
      index.clear();
      put(index, 8);
      assertEquals(Optional.of(8L), index.filledUpTo());
    }
  }

  @Test
  void aFolderThatCannotBeIsToldInASentence() throws IOException {
    Files.writeString(folder, "a file");
    try (var index = LuceneIndex.in(folder)) {
      var fault = assertThrows(StoreFault.class, () -> index.search("children", 1));
      assertTrue(fault.sentence().contains(folder.toString()), fault.sentence());
    }
  }

  @Test
  void aClosedIndexFindsAndTakesNothing() {
    fill();
    var index = LuceneIndex.in(folder);
    assertTrue(index.filledUpTo().isPresent());
    index.close();
    index.close();
    assertEmpty(index);
    index.clear();
    put(index, 9);
    assertEmpty(index);
    assertFilled();
  }

  private enum Damage {
    CUT_OFF,
    CHANGED,
    LOST;

    void to(Path file) throws IOException {
      var bytes = Files.readAllBytes(file);
      switch (this) {
        case CUT_OFF -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case CHANGED -> {
          bytes[bytes.length / 2] ^= 1;
          Files.write(file, bytes);
        }
        case LOST -> Files.delete(file);
      }
    }
  }

  private void fill() {
    try (var index = LuceneIndex.in(folder)) {
      put(index, 5);
    }
  }

  private static void put(LuceneIndex index, long upTo) {
    index.put(
        List.of(
            all(BEXLEY, item(BEXLEY, "audit", "Audit of children", "A1")),
            all(BATH, item(BATH, "letter", "Letter", "on children"))),
        upTo);
  }

  private void assertFilled() {
    try (var index = LuceneIndex.in(folder)) {
      assertEquals(Optional.of(5L), index.filledUpTo());
      assertEquals(List.of("audit", "letter"), found(index, "children"));
    }
  }

  private static void assertEmpty(LuceneIndex index) {
    assertEquals(Optional.empty(), index.filledUpTo());
    assertEquals(0, index.search("children", 9).total());
    assertFalse(Items.finds(index, "a"));
  }

  /// The files as they are at this moment, in another folder.
  private Path asAKillLeavesIt() throws IOException {
    var copy = folder.resolveSibling("copy");
    copy(folder, copy);
    return copy;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (var old : names(to)) Files.delete(to.resolve(old));
    for (var name : names(from)) Files.copy(from.resolve(name), to.resolve(name));
  }

  /// All but the lock, which is empty.
  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> !it.equals("write.lock"))
          .sorted()
          .toList();
    }
  }
}
