package starboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log of one run: a file that begins with the first record, so that a run without one leaves
/// none. The newest five are kept, each at most a megabyte.
final class Log extends Handler {
  private static final int LARGEST = 1 << 20;
  private static final int KEPT = 5;

  private final Path folder;
  private Optional<Handler> file = Optional.empty();
  private boolean failed;

  private Log(Path folder) {
    this.folder = folder;
    setLevel(Level.INFO);
  }

  /// Writes what is logged from now on to the folder too.
  static void to(Path folder) {
    Logger.getLogger("").addHandler(new Log(folder));
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
}
