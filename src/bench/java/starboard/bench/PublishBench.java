package starboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How long `starboard publish` takes from its call to its end: 150 councils into a folder that
/// holds the pack of the time before.
public final class PublishBench {
  private PublishBench() {}

  /// Prints the least, the median and the most in milliseconds.
  ///
  /// @param args the launcher of the packaged program, how often it runs, and perhaps a store and a
  ///   round in it; else round 2003-11 of a new store
  public static void main(String[] args) throws IOException, InterruptedException {
    var launcher = Path.of(args[0]).toAbsolutePath().toString();
    var work = Files.createTempDirectory("starboard-publish");
    var store = args.length > 2 ? args[2] : work.resolve("store").toString();
    var round = args.length > 3 ? args[3] : "2003-11";
    if (args.length <= 2) run(List.of(launcher, "store", "create", "--store", store));
    var publish =
        List.of(
            launcher,
            "publish",
            "--store",
            store,
            "--round",
            round,
            "--out",
            work.resolve("pack").toString());
    run(publish);
    var times = new ArrayList<Long>();
    for (var i = 0; i < Integer.parseInt(args[1]); i++) times.add(run(publish));
    times.sort(null);
    System.out.printf(
        "publish %s: least %d ms, median %d ms, most %d ms of %d%n",
        round, times.getFirst(), times.get(times.size() / 2), times.getLast(), times.size());
  }

  private static long run(List<String> command) throws IOException, InterruptedException {
    var start = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var exit = process.waitFor();
    if (exit != 0) throw new IllegalStateException(command + " ended with " + exit);
    return (System.nanoTime() - start) / 1_000_000;
  }
}
