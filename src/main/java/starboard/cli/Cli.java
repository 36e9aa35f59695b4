package starboard.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.PicocliException;
import starboard.application.BadInput;
import starboard.application.PlainTables;
import starboard.application.RuleBooks;
import starboard.application.StoreFault;
import starboard.application.Workbenches;
import starboard.application.loading.FileReaders;
import starboard.application.loading.LoadKind;
import starboard.application.publishing.Press;

/// The command line as one function from arguments to an exit code, so that tests can run it like a
/// person does.
public final class Cli {
  private static final System.Logger LOG = System.getLogger(Cli.class.getName());

  private final About about;
  private final RuleBooks ruleBooks;
  private final FileReaders files;
  private final PlainTables tables;
  private final Workbenches workbenches;
  private final Press press;

  public Cli(
      About about,
      RuleBooks ruleBooks,
      FileReaders files,
      PlainTables tables,
      Workbenches workbenches,
      Press press) {
    this.about = about;
    this.ruleBooks = ruleBooks;
    this.files = files;
    this.tables = tables;
    this.workbenches = workbenches;
    this.press = press;
  }

  /// Runs one command and flushes both writers.
  ///
  /// @param out takes results, and nothing else
  /// @param err takes messages: one sentence a fault, never a stack trace
  /// @return the exit code: 0 done; 1 done and something wrong found, or a fault of the program; 2
  ///   arguments or input cannot be used; 3 the store is locked or damaged
  public int run(String[] args, PrintWriter out, PrintWriter err) {
    return run(args, System.in, out, err);
  }

  /// The same with a standard input of its own, from which a command may read a long text.
  int run(String[] args, InputStream in, PrintWriter out, PrintWriter err) {
    var exit = execute(args, in, out, err);
    err.flush();
    // A full disk or a closed pipe: a PrintWriter keeps silent about it unless it is asked.
    if (!out.checkError()) return exit;
    err.println("starboard: the results could not be written in full");
    err.flush();
    return Math.max(exit, Exit.FOUND);
  }

  private int execute(String[] args, InputStream in, PrintWriter out, PrintWriter err) {
    for (var argument : args)
      if (!Shown.arrived(argument)) {
        err.println(
            "starboard: letters of the argument “%s” were lost on the way; use a UTF-8 locale such as LC_ALL=C.UTF-8"
                .formatted(Shown.onOneLine(argument)));
        return Exit.UNUSABLE;
      }
    try {
      return commands(in, out, err).execute(args);
    } catch (PicocliException unreadable) { // what its own handlers are not asked about
      LOG.log(Level.WARNING, "Arguments that cannot be read", unreadable);
      err.println("starboard: the arguments cannot be read; “starboard --help” tells more");
      return Exit.UNUSABLE;
    }
  }

  /// All commands there are.
  CommandLine commands(InputStream in, PrintWriter out, PrintWriter err) {
    var starboard = new CommandLine(new StarboardCommand());
    starboard.getCommandSpec().version("Starboard " + about.version());
    var choice = new BookChoice(ruleBooks);
    var cases = new CaseTree(workbenches, out, err);
    var deciding = new DecidingTree(workbenches, tables, out);
    return deciding
        .beside(starboard)
        .addSubcommand(new RateCommand(choice, files.judgements(), out))
        .addSubcommand(rules(choice, out))
        .addSubcommand(rounds(out))
        .addSubcommand(new CompareCommand(store(), files.comparisons(), out))
        .addSubcommand(deciding.on(cases.cases()))
        .addSubcommand("evidence", cases.evidence())
        .addSubcommand("returns", cases.returns())
        .addSubcommand("review", cases.review())
        .addSubcommand("zero", cases.zero())
        .addSubcommand(
            new CommandLine(new IndicatorsCommand())
                .addSubcommand(new IndicatorsShowCommand(store(), new Output(out))))
        .addSubcommand(new CheckCommand(store(), files.queue(), out))
        .addSubcommand(new PublishCommand(store(), press, out, err))
        .addSubcommand("finding", findings(out))
        .addSubcommand(stores(out))
        .addSubcommand(imports(out, err))
        .registerConverter(Prose.class, new ProseWord(in))
        .setExpandAtFiles(false)
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler(unusableArguments())
        .setExecutionExceptionHandler(faults(err));
  }

  private CommandLine rules(BookChoice choice, PrintWriter out) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesListCommand(ruleBooks, new Output(out)))
        .addSubcommand(new RulesShowCommand(choice, ruleBooks, new Output(out)))
        .addSubcommand(new RulesCheckCommand(choice, ruleBooks, new Output(out)));
  }

  private CommandLine rounds(PrintWriter out) {
    return new CommandLine(new RoundCommand())
        .addSubcommand(new RoundListCommand(store(), new Output(out)))
        .addSubcommand(new RoundOpenCommand(store(), new ActorOption(), out))
        .addSubcommand(new RoundPublishCommand(store(), out))
        .addSubcommand(new RoundPrioritiesCommand(store(), new RoundOption(), new Output(out)))
        .addSubcommand(new RoundEffectsCommand(store(), new RoundOption(), new Output(out)))
        .addSubcommand(new RoundChangesCommand(store(), new RoundOption(), new Output(out)));
  }

  private CommandLine findings(PrintWriter out) {
    return Described.by(new GroupCommand(), "Settles what the consistency checks found.")
        .addSubcommand(new FindingSettleCommand(new FindingChoice(store()), out));
  }

  private CommandLine stores(PrintWriter out) {
    return new CommandLine(new StoreCommand())
        .addSubcommand(new StoreCreateCommand(store(), out))
        .addSubcommand(new StoreInventCommand(workbenches, out))
        .addSubcommand(new StoreInfoCommand(store(), new Output(out)))
        .addSubcommand(new StoreVerifyCommand(store(), new Output(out)))
        .addSubcommand(new StoreRebuildCommand(store(), new Output(out)));
  }

  private CommandLine imports(PrintWriter out, PrintWriter err) {
    var all = new CommandLine(new ImportCommand());
    for (var kind : LoadKind.values())
      all.addSubcommand(
          kind.word(),
          Described.by(
              new ImportFileCommand(kind, files, store(), new ActorOption(), new Output(out), err),
              "Loads %s from a file, all or none.".formatted(kind.title())));
    return all;
  }

  private StoreOption store() {
    return new StoreOption(workbenches);
  }

  private static IParameterExceptionHandler unusableArguments() {
    return (fault, _) -> {
      fault.getCommandLine().getErr().println(Shown.onOneLine(UsageSentence.of(fault)));
      return Exit.UNUSABLE;
    };
  }

  private IExecutionExceptionHandler faults(PrintWriter err) {
    return (fault, command, _) -> {
      var name = command.getCommandSpec().qualifiedName();
      if (fault instanceof BadInput bad) {
        err.println(Shown.onOneLine(name + ": " + bad.sentence()));
        return Exit.UNUSABLE;
      }
      if (fault instanceof StoreFault store) {
        err.println(Shown.onOneLine(name + ": " + sentence(store)));
        return Exit.STORE;
      }
      LOG.log(Level.ERROR, "Unexpected fault in " + name, fault);
      err.printf(
          "%s: a fault of the program stopped this command; what happened is in %s%n",
          name, about.log());
      return Exit.FOUND;
    };
  }

  /// What follows on a failed save is said to somebody who has a window.
  private static String sentence(StoreFault fault) {
    return switch (fault.kind()) {
      case NOT_SAVED ->
          fault.sentence().replaceFirst("; what you typed is still on the screen", "");
      case IN_USE, NEWER, DAMAGED, NOT_A_STORE, MISSING, EXISTS -> fault.sentence();
    };
  }
}
