package starboard.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an index costs a program that has not asked it yet, and what it says, with the flags that
/// Starboard is started with.
class LazyTest {
  @TempDir Path temp;

  @Test
  void nothingOfLuceneIsLoadedBeforeTheFirstQuestion() throws IOException, InterruptedException {
    assertEquals("", run("-Xlog:class+load:file=" + temp.resolve("loaded")));
    assertFalse(Files.readString(temp.resolve("loaded")).contains("org.apache.lucene"));
    assertFalse(Files.exists(temp.resolve("index")));
  }

  @Test
  void nothingIsSaidWhenItIsUsed() throws IOException, InterruptedException {
    assertEquals("[a]\n", run("-Xlog:disable", "used"));
  }

  /// What such a program wrote, messages included.
  private String run(String flag, String... more) throws IOException, InterruptedException {
    var words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@installer/lib/java.options",
                "-Djava.util.logging.config.file=installer/lib/logging.properties",
                "--enable-native-access=ALL-UNNAMED",
                flag,
                "-cp",
                System.getProperty("java.class.path"),
                Opened.class.getName(),
                temp.resolve("index").toString()));
    words.addAll(List.of(more));
    var out = temp.resolve("out.txt");
    var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile());
    process.start().waitFor();
    return Files.readString(out);
  }
}
