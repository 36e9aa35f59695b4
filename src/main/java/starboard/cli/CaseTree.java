package starboard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import starboard.application.CaseView;
import starboard.application.Workbenches;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.Command;

/// The words for everything on one case: `starboard case`, `evidence`, `returns`, `review` and
/// `zero`.
record CaseTree(Workbenches workbenches, PrintWriter out, PrintWriter err) {

  CommandLine cases() {
    return new CommandLine(new CaseCommand())
        .addSubcommand(
            new CaseShowCommand(store(), new CaseOption(), new DayOption(), new Output(out)))
        .addSubcommand(new CaseJudgeCommand(store(), new CaseOption(), new ActorOption(), out))
        .addSubcommand(new CaseConfirmCommand(acting()))
        .addSubcommand(new CaseButForLimitCommand(acting()))
        .addSubcommand(new CaseExemptCommand(acting()))
        .addSubcommand(new CaseUnexemptCommand(acting()))
        .addSubcommand(new CaseKeyJudgeCommand(acting()))
        .addSubcommand(new CaseValueCommand(acting()))
        .addSubcommand("undo", step(Command.Undo::new, "Undoes a person’s newest act."))
        .addSubcommand("redo", step(Command.Redo::new, "Does again what was undone last."))
        .addSubcommand(new CaseHistoryCommand(store(), new CaseOption(), new Output(out)));
  }

  CommandLine evidence() {
    return Described.by(
            new GroupCommand(), "Keeps the evidence on a case, and finds it in all rounds.")
        .addSubcommand("list", new EvidenceListCommand(looking(), new Output(out)))
        .addSubcommand("show", new EvidenceShowCommand(looking(), new Output(out)))
        .addSubcommand("add", new EvidenceAddCommand(acting()))
        .addSubcommand("revise", new EvidenceReviseCommand(acting()))
        .addSubcommand("attach", new EvidenceAttachCommand(acting()))
        .addSubcommand("fetch", new EvidenceFetchCommand(store(), out))
        .addSubcommand("weigh", new EvidenceWeighCommand(acting()))
        .addSubcommand(
            "admit",
            Described.by(
                new EvidenceReasonCommand(Act.Admitted::new, acting()),
                "Admits an item that came after the cut-off; the chief inspector’s alone."))
        .addSubcommand(
            "withdraw",
            Described.by(
                new EvidenceReasonCommand(Act.Withdrawn::new, acting()),
                "Withdraws an item: it is kept and does not count any more."))
        .addSubcommand("search", new EvidenceSearchCommand(store(), new Output(out), err))
        .addSubcommand(
            "receipt",
            Described.by(
                new ReturnsListCommand(CaseTree::receipt, looking(), new Output(out)),
                "Writes the list of returns asked for and received, for the council."));
  }

  CommandLine returns() {
    return Described.by(new GroupCommand(), "Keeps what a council was asked to send, and by when.")
        .addSubcommand(
            "list",
            Described.by(
                new ReturnsListCommand(_ -> List.of(), looking(), new Output(out)),
                "Lists the returns that the council was asked for."))
        .addSubcommand("ask", new ReturnsAskCommand(acting()))
        .addSubcommand("received", new ReturnsReceivedCommand(acting()));
  }

  CommandLine review() {
    return Described.by(new GroupCommand(), "Keeps the record of a council’s annual review.")
        .addSubcommand(
            "show",
            Described.by(
                new YearShowCommand(YearText::review, YearJson::review, looking(), new Output(out)),
                "Shows the record of the annual review."))
        .addSubcommand("held", new ReviewHeldCommand(acting()))
        .addSubcommand("write", new ReviewWriteCommand(acting()));
  }

  CommandLine zero() {
    return Described.by(
            new GroupCommand(), "Keeps what belongs to a council with zero stars and its rise.")
        .addSubcommand(
            "show",
            Described.by(
                new YearShowCommand(YearText::zero, YearJson::zero, looking(), new Output(out)),
                "Shows the improvement plan, how progress was assessed and why the council may"
                    + " rise."))
        .addSubcommand("plan", new ZeroPlanCommand(acting()))
        .addSubcommand("assess", new ZeroAssessCommand(acting()))
        .addSubcommand("justify-rise", new ZeroRiseCommand(acting()));
  }

  private static List<String> receipt(CaseView view) {
    return List.of(
        "Returns asked of %s in round %s".formatted(view.council().name(), view.round().id()), "");
  }

  private CommandLine step(Function<CaseId, Command.OnCase> step, String does) {
    return Described.by(
        new CaseStepCommand(step, store(), new CaseOption(), new ActorOption(), out), does);
  }

  private Acting acting() {
    return new Acting(store(), out);
  }

  private Looking looking() {
    return new Looking(store());
  }

  private StoreOption store() {
    return new StoreOption(workbenches);
  }
}
