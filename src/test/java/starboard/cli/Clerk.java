package starboard.cli;

import java.util.ArrayList;
import java.util.List;

/// Types commands on one case of a round that is open and whose cut-off is still to come.
final class Clerk {
  private final Office office = Office.withStore();
  private final List<String> who = new ArrayList<>(List.of("--as", "Ann"));
  private final String council;

  /// @param options of `round open`, beside those that every round has
  private Clerk(String council, String... options) {
    this.council = council;
    var open = new ArrayList<>(List.of("round", "open", "2026-11", "--from", "2003-11"));
    open.addAll(List.of("--cut-off", "2026-11-20", "--as", "Ann"));
    open.addAll(List.of(options));
    Ran.in(office, open.toArray(String[]::new));
  }

  static Clerk of(String council, String... options) {
    return new Clerk(council, options);
  }

  /// Somebody else sits down.
  Clerk as(String name, String role) {
    who.clear();
    who.addAll(List.of("--as", name, "--role", role));
    return this;
  }

  /// Somebody sits down whose role the register knows.
  Clerk as(String name) {
    who.clear();
    who.addAll(List.of("--as", name));
    return this;
  }

  /// Does something on the case.
  ///
  /// @param words the command with its words, separated by blanks
  /// @param more arguments that hold blanks themselves
  Ran acts(String words, String... more) {
    return Ran.in(office, all(words, true, more));
  }

  /// Does something on the case with something to read on standard input.
  Ran reads(String input, String words, String... more) {
    return Ran.reading(office, input, all(words, true, more));
  }

  /// Looks at the case.
  Ran looks(String words, String... more) {
    return Ran.in(office, all(words, false, more));
  }

  /// Runs a command that is of no case.
  Ran runs(String... args) {
    return Ran.in(office, args);
  }

  private String[] all(String words, boolean acting, String... more) {
    var all = new ArrayList<>(List.of(words.split(" ", -1)));
    all.addAll(List.of("--round", "2026-11", "--council", council));
    if (acting) all.addAll(who);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
