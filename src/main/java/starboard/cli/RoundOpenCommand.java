package starboard.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.RuleBooks;
import starboard.casework.Command.OpenRound;
import starboard.casework.RoundTerms;

/// `starboard round open`.
@Command(
    name = "open",
    description =
        "Opens a round from an earlier one: its councils and criteria carry over, and in a refresh"
            + " its judgements.")
final class RoundOpenCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final ActorOption actor;

  @Parameters(paramLabel = "ID", description = "The new round, for example 2004-11.")
  private String id = "";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "ROUND",
      description = "The earlier round.")
  private String from = "";

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule book of the round. Default: ${DEFAULT-VALUE}.")
  private String rules = RuleBooks.DEFAULT;

  @Option(
      names = "--cut-off",
      required = true,
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The last day whose evidence counts, as 2004-06-30.")
  private LocalDate cutOff = LocalDate.EPOCH;

  @Option(
      names = "--publication",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The day of publication, where it is fixed.")
  private Optional<LocalDate> publication = Optional.empty();

  @Option(
      names = "--refresh",
      description = "Carry the judgements over, each to be confirmed or changed.")
  private boolean refresh;

  RoundOpenCommand(StoreOption store, ActorOption actor, PrintWriter out) {
    this.store = store;
    this.actor = actor;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open(actor)) {
      var earlier = new Rounds(workbench.queries()).find(from);
      Await.done(
          workbench
              .commands()
              .execute(new OpenRound(id, kind(), earlier.id(), rules, cutOff, publication)));
      out.printf(
          "Opened round %s from %s with %d councils%n",
          id, earlier.id(), earlier.terms().councils().size());
      return Exit.DONE;
    }
  }

  private RoundTerms.Kind kind() {
    return refresh ? RoundTerms.Kind.REFRESH : RoundTerms.Kind.FULL;
  }
}
