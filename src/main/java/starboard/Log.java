package starboard;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// The log of one run: a file that begins with the first record, so that a run without one leaves
/// none. The newest five are kept, each at most a megabyte.
///
/// Nothing of it reaches the console, for records carry stack traces; a log that cannot be written
/// is told there once, in one sentence.
final class Log extends Handler {
  private static final int LARGEST = 1 << 20;
  private static final int KEPT = 5;

  private final Path folder;
  private final PrintStream console;
  private Optional<Handler> file = Optional.empty();
  private boolean failed;

  Log(Path folder, PrintStream console) {
    this.folder = folder;
    this.console = console;
    setLevel(Level.INFO);
    setErrorManager(new OneSentence());
  }

  /// Writes what is logged from now on to the folder, and no longer to the console.
  static void to(Path folder) {
    var root = Logger.getLogger("");
    for (var handler : root.getHandlers())
      if (handler instanceof ConsoleHandler) root.removeHandler(handler);
    root.addHandler(new Log(folder, System.err));
  }

  /// The newest log of a folder.
  static Path newest(Path folder) {
    return folder.resolve("starboard.0.log");
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (!isLoggable(entry) || failed) return;
    if (file.isEmpty()) begin();
    file.ifPresent(it -> it.publish(entry));
  }

  private void begin() {
    try {
      Files.createDirectories(folder);
      var pattern = folder.toString().replace("%", "%%") + "/starboard.%g.log";
      var next = new FileHandler(pattern, LARGEST, KEPT, false);
      next.setFormatter(new SimpleFormatter());
      next.setErrorManager(getErrorManager());
      file = Optional.of(next);
    } catch (IOException unwritable) {
      failed = true; // a program that cannot write its log still runs
      reportError("the log cannot be written", unwritable, ErrorManager.OPEN_FAILURE);
    }
  }

  @Override
  public synchronized void flush() {
    file.ifPresent(Handler::flush);
  }

  @Override
  public synchronized void close() {
    file.ifPresent(Handler::close);
    file = Optional.empty();
  }

  /// Stands in for the manager of the platform, which prints a stack trace.
  private final class OneSentence extends ErrorManager {
    private boolean said;

    @Override
    public synchronized void error(@Nullable String what, @Nullable Exception fault, int code) {
      if (said) return;
      said = true;
      console.println("starboard: no log can be written in " + folder);
    }
  }
}
