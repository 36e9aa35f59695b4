package starboard.cli;

import java.io.PrintWriter;
import starboard.application.publishing.Press;

/// How far a long piece of work is, on one line of a terminal; silent where there is none.
final class ProgressLine implements Press.Progress {
  private final PrintWriter err;
  private final boolean terminal;
  private int shown = -1;

  private ProgressLine(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @SuppressWarnings("SystemConsoleNull") // Java 25 gives none again where there is no terminal.
  static ProgressLine on(PrintWriter err) {
    var console = System.console();
    return new ProgressLine(err, console != null && console.isTerminal());
  }

  @Override
  public synchronized void at(int done, int all) {
    int percent = 100 * done / Math.max(1, all);
    if (!terminal || percent <= shown) return;
    shown = percent;
    err.printf("\r%3d %%  %d of %d files", percent, done, all);
    err.flush();
  }

  /// A command is ended by its process: then the folder is left as it was, and what was written
  /// beside it is taken away at the next publication.
  @Override
  public boolean cancelled() {
    return Thread.currentThread().isInterrupted();
  }

  /// Leaves the line.
  void end() {
    if (terminal && shown >= 0) err.println();
  }
}
