package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it keeps files: what it acknowledged is there, every kept file is
/// whole, and the next opening sweeps what it left.
class KilledKeepingTest {
  private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

  @TempDir Path temp;
  private Path store;

  @BeforeEach
  void make() throws IOException {
    store = Files.createDirectory(temp.resolve("store"));
  }

  @Test
  void everyKeptFileIsWholeAfterAKill() {
    killOften(5, 2004);
  }

  @Test
  @Tag("heavy")
  void everyKeptFileIsWholeAfterManyKills() {
    killOften(60, 2003);
  }

  @Test
  void whatAKilledProgramLeftIsSweptAndNothingElse() throws IOException {
    for (var file :
        List.of(
            "files/keeping-" + ID + ".part",
            "files/keeping-me.part",
            "files/notes.txt",
            "copies/copy-" + ID + "/letter.doc",
            "copies/copy-" + ID + "/sub/~lock",
            "copies/mine/letter.doc",
            "keeping-" + ID + ".part")) {
      var path = store.resolve(file);
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, "half");
    }
    KeptFiles.in(new StoreFolder(store)).close();
    assertEquals(
        Set.of(
            Path.of("files", "keeping-me.part"),
            Path.of("files", "notes.txt"),
            Path.of("copies", "mine", "letter.doc"),
            Path.of("keeping-" + ID + ".part")),
        paths());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkIsSweptAndNotWhatItPointsTo() throws IOException {
    var elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("letter.txt"), "abc");
    Files.createDirectory(store.resolve("copies"));
    Files.createSymbolicLink(store.resolve("copies").resolve("copy-" + ID), elsewhere);
    KeptFiles.in(new StoreFolder(store)).close();
    assertTrue(Files.exists(elsewhere.resolve("letter.txt")));
    assertEquals(Set.of(), paths());
  }

  private Set<Path> paths() {
    var paths = new HashSet<Path>();
    for (var it : FolderState.of(store).files().keySet()) paths.add(Path.of(it));
    return paths;
  }

  private void killOften(int times, long seed) {
    var random = new Random(seed);
    var acknowledged = new HashSet<String>();
    for (var i = 0; i < times; i++) {
      acknowledged.addAll(killedAt(random, seed + i));
      KeptFiles.in(new StoreFolder(store)).close();
      var kept = Offered.keptIn(store);
      kept.forEach((path, hash) -> assertEquals(place(hash), path, "a whole file in its place"));
      for (var hash : acknowledged) assertTrue(kept.containsKey(place(hash)), hash);
    }
    assertTrue(acknowledged.size() > times, "the test must keep something: " + acknowledged.size());
  }

  private static String place(String hash) {
    return Path.of("files", hash.substring(0, 2), hash).toString();
  }

  /// Starts a keeper, hears so many lines, goes on a moment, and kills it.
  private List<String> killedAt(Random random, long seed) {
    var keeper =
        Child.start(
            KilledKeeper.class,
            store.toString(),
            temp.resolve("desk").toString(),
            Long.toString(seed));
    var said = new ArrayList<String>();
    for (var i = random.nextInt(1, 10); i > 0; i--) said.add(keeper.line());
    for (var i = random.nextInt(3_000_000); i > 0; i--) Thread.onSpinWait();
    said.addAll(keeper.kill());
    return said;
  }
}
