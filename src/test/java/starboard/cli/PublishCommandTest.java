package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `starboard publish` as a person runs it.
class PublishCommandTest {
  @TempDir Path folder = Path.of("");
  private final Office office = Office.withStore();

  @Test
  void publishesARoundAndSaysWhereAndFromWhatState() {
    var ran = run("--round", "2003-11", "--out", folder.resolve("pack").toString());
    assertEquals(0, ran.exit(), ran.err());
    assertTrue(
        ran.lines()
            .getFirst()
            .startsWith(
                "Published round 2003-11 in %s: 479 files, ".formatted(folder.resolve("pack"))));
    var verified = Ran.in(office, "store", "verify");
    var head = ran.lines().getLast().replace("Journal head ", "");
    assertTrue(verified.out().contains(head), verified.out());
    assertTrue(Files.isRegularFile(folder.resolve("pack/report.pdf")));
    assertEquals("", ran.err());
  }

  @Test
  void aFolderWithOtherFilesIsUnusable() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "keep me");
    var ran = run("--round", "2003-11", "--out", folder.toString());
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("holds other files; name a new or empty folder"));
    assertEquals("", ran.out());
  }

  @Test
  void aRoundThatIsNotDeterminedIsRefusedByTheNameOfItsRule() {
    Ran.in(
        office,
        "round",
        "open",
        "2004-11",
        "--from",
        "2003-11",
        "--cut-off",
        "2004-06-30",
        "--as",
        "Cara");
    var ran = run("--round", "2004-11", "--out", folder.resolve("pack").toString());
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("(rule cases-are-determined)"), ran.err());
    assertTrue(Files.notExists(folder.resolve("pack")));
  }

  @Test
  void theEarlierRoundMustBeEarlier() {
    var ran =
        run("--round", "2002-11", "--against", "2003-11", "--out", folder.resolve("p").toString());
    assertEquals(2, ran.exit());
    assertEquals(
        List.of(
            "starboard publish: round 2003-11 is not earlier than 2002-11; name an earlier one"
                + " after --against"),
        ran.err().lines().toList());
  }

  private Ran run(String... args) {
    var all = new String[args.length + 1];
    all[0] = "publish";
    System.arraycopy(args, 0, all, 1, args.length);
    return Ran.in(office, all);
  }
}
