package starboard;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import starboard.cli.About;
import starboard.cli.Cli;
import starboard.desktop.Desktop;
import starboard.exchange.PlainTableFiles;
import starboard.exchange.SettingsFile;
import starboard.exchange.ShippedRuleBooks;
import starboard.publication.FolderPress;

/// Where Starboard starts: without arguments the workbench, else the command line.
public final class Main {
  private static final System.Logger LOG = System.getLogger(Main.class.getName());

  private Main() {}

  public static void main(String[] args) {
    // The program speaks English: its figures and days must not change with the computer's
    // language.
    Locale.setDefault(Locale.UK);
    var places = Places.of(System.getProperties(), System.getenv());
    Log.to(places.logs());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> LOG.log(Level.ERROR, "Uncaught in " + thread.getName(), fault));
    try {
      if (args.length > 0) System.exit(command(args, places));
      else window(places);
    } catch (Throwable fault) { // whatever it is, it is told in a sentence, and nothing lingers
      LOG.log(Level.ERROR, "Starboard stopped", fault);
      System.err.println(
          "Starboard stopped at a fault of the program; what happened is in "
              + Log.newest(places.logs()));
      System.exit(1);
    }
  }

  private static int command(String[] args, Places places) {
    // Not over System.out: a PrintStream keeps to itself that a disk is full or a pipe is closed.
    var bytes = new FileOutputStream(FileDescriptor.out);
    var out = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
    var about = new About(version(), Log.newest(places.logs()));
    var rules = new ShippedRuleBooks();
    var stores = new Stores(places.store(), rules);
    return new Cli(about, rules, Assembly.FILES, new PlainTableFiles(), stores, new FolderPress())
        .run(args, out, err);
  }

  private static void window(Places places) throws IOException, InterruptedException {
    if (Boolean.getBoolean("starboard.train")) Rehearsal.run();
    else if (Boolean.getBoolean(Rehearsal.TOUR) || !hasDisplay())
      System.exit(Rehearsal.tour(places, System.out));
    else open(places);
  }

  /// Only Linux can be without one: the other systems always have their own.
  private static boolean hasDisplay() {
    var linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return !linux
        || !System.getProperty("glass.platform", "").isEmpty()
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    return !System.getenv().getOrDefault(variable, "").isEmpty();
  }

  private static void open(Places places) throws IOException, InterruptedException {
    var settings = new SettingsFile(places.settings());
    try {
      var usable = Desktop.launch(Assembly.of(places.store(), settings), settings);
      if (Boolean.getBoolean("starboard.start.report")) report(usable);
    } catch (UnsupportedOperationException noDisplay) {
      LOG.log(Level.INFO, "the display cannot be used", noDisplay);
      System.exit(Rehearsal.tourElsewhere());
    }
  }

  /// Says when the window could be used, in milliseconds since 1970, and closes it.
  private static void report(CompletableFuture<Desktop> usable) {
    var _ =
        usable.thenAccept(it -> {
          System.out.println("usable " + System.currentTimeMillis());
          it.close();
        });
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("in development");
  }
}
