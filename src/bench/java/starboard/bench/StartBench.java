package starboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long from the call of a program until its window is painted: the packaged workbench beside a
/// bare JavaFX window without a class archive, or over a large store beside a new one, in turns, so
/// that both meet the same machine.
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
  /// @param args the launcher of the packaged program, how often each program is started, and
  ///   perhaps a data folder with a large store: then that is compared with a new store
  public static void main(String[] args) throws IOException, InterruptedException {
    var launcher = Path.of(args[0]).toAbsolutePath().toString();
    var rounds = Integer.parseInt(args[1]);
    var display = hasDisplay();
    var platform = display ? "" : " " + HEADLESS;
    if (args.length > 2) {
      var fresh = Files.createTempDirectory("starboard-fresh");
      compare(
          on("new store", launcher, platform, fresh),
          on("large store", launcher, platform, Path.of(args[2])),
          rounds);
    } else
      compare(
          new Program("bare window", bareWindow(display), ""),
          new Program("starboard", List.of(launcher), REPORT + platform),
          rounds);
    System.out.println(display ? "on a display" : "headless");
  }

  private static Program on(String name, String launcher, String platform, Path data) {
    var options = REPORT + platform + " -Dstarboard.data=" + data.toAbsolutePath();
    return new Program(name, List.of(launcher), options);
  }

  private static void compare(Program one, Program other, int rounds)
      throws IOException, InterruptedException {
    one.start();
    other.start();
    for (var round = 0; round < rounds; round++) {
      one.measure();
      other.measure();
    }
    System.out.println(rounds + " starts each");
    System.out.println(one.line());
    System.out.println(other.line());
    System.out.printf(
        "%s / %s: %.2f by the medians, %.2f by the least%n",
        other.name,
        one.name,
        (double) other.median() / one.median(),
        (double) other.least() / one.least());
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

    private long least() {
      return times.stream().mapToLong(it -> it).min().orElseThrow();
    }

    private String line() {
      return "%-12s median %5d ms, least %5d ms".formatted(name, median(), least());
    }
  }
}
