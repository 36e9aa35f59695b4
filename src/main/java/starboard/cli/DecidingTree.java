package starboard.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import starboard.application.PlainTables;
import starboard.application.Workbenches;

/// The words for the way of a case to its determination, on `starboard case` and beside it, and for
/// what comes of it.
record DecidingTree(Workbenches workbenches, PlainTables tables, PrintWriter out) {
  /// The words that stand on `starboard case`.
  CommandLine on(CommandLine cases) {
    return cases
        .addSubcommand(new CaseAssignCommand(acting()))
        .addSubcommand(new CaseMoveCommand(acting()))
        .addSubcommand(new CaseSendBackCommand(acting()))
        .addSubcommand(new CaseNoteCommand(acting()))
        .addSubcommand(new CaseInYearCommand(acting()));
  }

  /// The words that stand alone.
  CommandLine beside(CommandLine starboard) {
    return starboard
        .addSubcommand("second", second())
        .addSubcommand("representation", representation())
        .addSubcommand(new DetermineCommand(store(), out))
        .addSubcommand(new ReopenCommand(acting()))
        .addSubcommand("people", people())
        .addSubcommand(new JournalCommand(store(), tables, out))
        .addSubcommand(new ProgressCommand(store(), tables, out))
        .addSubcommand(new ResultsCommand(store(), tables, out));
  }

  private CommandLine second() {
    return Described.by(
            new GroupCommand(), "Has a case judged a second time, by somebody who judges alone.")
        .addSubcommand(new SecondAskCommand(acting()))
        .addSubcommand(new SecondJudgeCommand(store(), out))
        .addSubcommand(new SecondHandInCommand(acting()))
        .addSubcommand(new SecondSampleCommand(store(), new RoundOption(), new Output(out)))
        .addSubcommand(new SecondAgreementCommand(store(), new RoundOption(), tables, out))
        .addSubcommand(new SecondShowCommand(new Looking(store()), new Output(out)));
  }

  private CommandLine representation() {
    return Described.by(new GroupCommand(), "Keeps what a council says on its draft.")
        .addSubcommand(new RepresentationAddCommand(acting()))
        .addSubcommand(new RepresentationAnswerCommand(acting()))
        .addSubcommand(new RepresentationListCommand(new Looking(store()), new Output(out)));
  }

  private CommandLine people() {
    return Described.by(new GroupCommand(), "Keeps the register of people.")
        .addSubcommand(new PeopleListCommand(store(), new Output(out)))
        .addSubcommand(new PeopleAddCommand(store(), out))
        .addSubcommand(new PeopleLeaveCommand(store(), out));
  }

  private Acting acting() {
    return new Acting(store(), out);
  }

  private StoreOption store() {
    return new StoreOption(workbenches);
  }
}
