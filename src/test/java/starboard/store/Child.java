package starboard.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another process on the same class path.
record Child(Process process, BufferedReader output) {

  static Child start(Class<?> main, String... args) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(args));
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      return new Child(process, process.inputReader(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// The next line, waited for; the end of the output is a fault.
  String line() {
    try {
      var line = output.readLine();
      if (line == null) throw new AssertionError("the other process has ended");
      return line;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Kills the process and gives the whole lines that it had still said. A last line without its
  /// end was being said when it died and does not count.
  List<String> kill() {
    // By its handle: to destroy the process itself would close its output unread.
    process.toHandle().destroyForcibly();
    try {
      var rest = new StringBuilder();
      for (var it = output.read(); it >= 0; it = output.read()) rest.append((char) it);
      process.waitFor();
      var whole = rest.substring(0, rest.lastIndexOf("\n") + 1);
      return whole.lines().toList();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
