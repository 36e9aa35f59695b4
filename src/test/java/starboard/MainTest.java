package starboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What only a process of its own shows: its streams, its locale and its log.
@EnabledOnOs(OS.LINUX)
class MainTest {
  private static final String NOT_WRITTEN = "starboard: the results could not be written in full\n";

  @TempDir Path folder;

  @Test
  void resultsThatReachNobodyAreNotReportedAsDone() throws IOException, InterruptedException {
    var nobody = new Child(1, "", NOT_WRITTEN);
    assertEquals(nobody, run("> /dev/full", "rules", "list"));
    assertEquals(nobody, run(">&-", "rules", "list"));
  }

  @Test
  void aReaderThatWentAwayIsNoticed() throws IOException, InterruptedException {
    var sheet = new StringBuilder("council,adults_serving,adults_capacity,children_serving,");
    sheet.append("children_capacity\n");
    for (var row = 0; row < 5_000; row++) sheet.append("Council ").append(row).append(",,,,\n");
    var file = Files.writeString(folder.resolve("sheet.csv"), sheet).toString();
    var exit = folder.resolve("exit");
    var ran = run("; echo $? > " + exit + "; } | head -1 > /dev/null", "rate", file);
    assertEquals(NOT_WRITTEN, ran.err());
    assertEquals("1\n", Files.readString(exit));
  }

  @Test
  void lettersThatTheLocaleLosesAreRefused() throws IOException, InterruptedException {
    assertEquals(
        new Child(
            2,
            "",
            "starboard: letters of the argument “caf\uFFFD\uFFFD.json” were lost on the way; use a"
                + " UTF-8 locale such as LC_ALL=C.UTF-8\n"),
        Child.run(folder, Map.of("LC_ALL", "C"), "", "rules", "check", "café.json"));
  }

  private Child run(String tail, String... args) throws IOException, InterruptedException {
    return Child.run(folder, Map.of(), tail, args);
  }
}
