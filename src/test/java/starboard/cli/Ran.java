package starboard.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import starboard.application.Desk;
import starboard.exchange.PlainTableFiles;
import starboard.exchange.ShippedRuleBooks;
import starboard.publication.FolderPress;

/// What a command wrote and how it ended.
record Ran(int exit, String out, String err) {
  private static final ShippedRuleBooks RULES = new ShippedRuleBooks();

  /// Runs a command that needs no store.
  static Ran of(String... args) {
    return in(new Office(), args);
  }

  /// Runs a command in this process.
  static Ran in(Office office, String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exit = cli(office).run(args, new PrintWriter(out), new PrintWriter(err));
    return new Ran(exit, out.toString(), err.toString());
  }

  /// Runs a command in this process with something to read on its standard input.
  static Ran reading(Office office, String input, String... args) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var out = new StringWriter();
    var err = new StringWriter();
    var exit = cli(office).run(args, in, new PrintWriter(out), new PrintWriter(err));
    return new Ran(exit, out.toString(), err.toString());
  }

  static Cli cli(Office office) {
    return new Cli(
        new About("1.2.3", Path.of("starboard.log")),
        RULES,
        Desk.FILES,
        new PlainTableFiles(),
        office,
        new FolderPress());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
