package starboard.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import starboard.exchange.RatingSheetFiles;
import starboard.exchange.ShippedRuleBooks;

/// What a command wrote and how it ended.
record Ran(int exit, String out, String err) {
  static final Cli CLI =
      new Cli(
          new About("1.2.3", Path.of("starboard.log")),
          new ShippedRuleBooks(),
          new RatingSheetFiles());

  /// Runs the command line in this process.
  static Ran of(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exit = CLI.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Ran(exit, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
