package starboard.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long from the call of a program until its window is painted: the packaged workbench beside a
/// bare JavaFX window without a class archive, in turns, so that both meet the same machine.
///
/// A program says `usable` and the time, in milliseconds since 1970, and ends. Where there is no
/// display both use JavaFX's headless platform.
public final class StartBench {
  private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";
  private static final String REPORT = "-Dstarboard.start.report=true";

  private static final String LOGGING = "java.util.logging.config.file";

  private StartBench() {}

  /// Measures and prints one line a program and the ratio of the medians.
  ///
  /// @param args the launcher of the packaged program, and how often each program is started
  public static void main(String[] args) throws IOException, InterruptedException {
    var launcher = Path.of(args[0]).toAbsolutePath().toString();
    var rounds = Integer.parseInt(args[1]);
    var display = hasDisplay();
    var bare = new Program("bare window", bareWindow(display), "");
    var platform = display ? "" : " " + HEADLESS;
    var starboard = new Program("starboard", List.of(launcher), REPORT + platform);
    bare.start();
    starboard.start();
    for (var round = 0; round < rounds; round++) {
      bare.measure();
      starboard.measure();
    }
    System.out.println(rounds + " starts each, " + (display ? "on a display" : "headless"));
    System.out.println(bare.line());
    System.out.println(starboard.line());
    System.out.printf(
        "starboard / bare window: %.2f%n", (double) starboard.median() / bare.median());
  }

  private static boolean hasDisplay() {
    return !System.getProperty("os.name").equals("Linux")
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    return !System.getenv().getOrDefault(variable, "").isEmpty();
  }

  /// The bare window on the Java of this process, with nothing on its class path but itself and
  /// JavaFX.
  private static List<String> bareWindow(boolean display) {
    var separator = System.getProperty("path.separator");
    var path =
        Arrays.stream(System.getProperty("java.class.path").split(separator))
            .filter(it -> it.contains("javafx-") || it.endsWith("test-classes"))
            .toList();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!display) command.addAll(List.of(HEADLESS.split(" ")));
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-D" + LOGGING + "=" + System.getProperty(LOGGING)));
    command.addAll(List.of("-cp", String.join(separator, path), BareWindow.class.getName()));
    return List.copyOf(command);
  }

  /// A program that says when it is usable, and how long each start of it took.
  private static final class Program {
    private final String name;
    private final List<String> command;
    private final String options;
    private final List<Long> times = new ArrayList<>();

    private Program(String name, List<String> command, String options) {
      this.name = name;
      this.command = command;
      this.options = options;
    }

    /// Starts it once and gives the milliseconds until it was usable.
    private long start() throws IOException, InterruptedException {
      var builder = new ProcessBuilder(command);
      builder.environment().put("STARBOARD_JAVA_OPTIONS", options);
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      var before = System.currentTimeMillis();
      var process = builder.start();
      try (var output = process.inputReader()) {
        var lines = output.readAllLines();
        var exit = process.waitFor();
        var usable = lines.stream().filter(it -> it.startsWith("usable ")).findFirst();
        if (exit != 0 || usable.isEmpty())
          throw new IllegalStateException(name + " ended with " + exit + " and said " + lines);
        return Long.parseLong(usable.get().substring("usable ".length())) - before;
      }
    }

    private void measure() throws IOException, InterruptedException {
      times.add(start());
    }

    private long median() {
      return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private String line() {
      var least = times.stream().mapToLong(it -> it).min().orElseThrow();
      return "%-12s median %5d ms, min %5d ms".formatted(name, median(), least);
    }
  }
}
