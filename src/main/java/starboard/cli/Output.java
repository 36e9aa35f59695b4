package starboard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
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

  /// Only the form that is asked for is made.
  void write(Supplier<List<String>> text, Supplier<Value> json) {
    switch (format) {
      case TEXT -> text.get().forEach(out::println);
      case JSON -> out.println(Canonical.pretty(json.get()));
    }
  }
}
