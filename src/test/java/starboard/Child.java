package starboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a Starboard in a process of its own wrote and how it ended.
record Child(int exit, String out, String err) {

  /// Runs it with its data in a folder, under the shell so that its output can be led elsewhere.
  ///
  /// @param tail what the shell is told after the command, for example `> /dev/full`
  static Child run(Path folder, Map<String, String> environment, String tail, String... args)
      throws IOException, InterruptedException {
    var out = folder.resolve("out.txt");
    var err = folder.resolve("err.txt");
    var words =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                "{ \"$@\" " + tail + (tail.contains("}") ? "" : "; }"),
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstarboard.data=" + folder.resolve("data"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    words.addAll(List.of(args));
    var process =
        new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
    process.environment().putAll(environment);
    var exit = process.start().waitFor();
    return new Child(exit, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
