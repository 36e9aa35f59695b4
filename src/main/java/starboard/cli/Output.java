package starboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import starboard.application.Visible;
import starboard.journal.Canonical;
import starboard.journal.Value;

/// Writes what a command found, as text or as JSON. Commands take it as a mixin: it brings the
/// option `--format` with it.
final class Output {
  private final PrintWriter out;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      converter = OutputFormatWord.class,
      description = "What to write. Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

  Output(PrintWriter out) {
    this.out = out;
  }

  /// Writes one of two forms; only the one that is asked for is made.
  void write(Supplier<List<String>> text, Supplier<Value> json) {
    switch (format) {
      case TEXT -> lines(text.get());
      case JSON -> out.println(Canonical.pretty(json.get()));
    }
  }

  /// Writes one of two forms; the one for programs is that of a file, which an adapter writes.
  void writeFile(Supplier<List<String>> text, FileForm json) throws IOException {
    switch (format) {
      case TEXT -> lines(text.get());
      case JSON -> json.write(out);
    }
  }

  /// What is recorded may hold characters that a terminal obeys.
  private void lines(List<String> lines) {
    for (var line : lines) out.println(Visible.text(line));
  }

  /// Writes the form of a file.
  @FunctionalInterface
  interface FileForm {
    void write(Writer out) throws IOException;
  }
}
