package starboard.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.casework.Act;
import starboard.casework.Deciding;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;

/// `starboard case send-back`.
@Command(name = "send-back", description = "Sends a case back to an earlier step, with a reason.")
final class CaseSendBackCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final BecauseOption because = new BecauseOption();

  @Option(
      names = "--to",
      paramLabel = "STEP",
      description =
          "The step: preparation, provisional, moderation or with-council. Default: provisional.")
  private String step = "provisional";

  @Option(
      names = "--due",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The last day for the council’s representations; with-council needs it.")
  private Optional<LocalDate> due = Optional.empty();

  CaseSendBackCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    var to = StepWord.of(step);
    if (due.isPresent() && to != CaseStep.WITH_COUNCIL)
      throw new BadInput("--due: only with-council has a last day; leave it out");
    var move = new CaseMove(to, because.required(), due);
    return acting.say((_, view) -> acts(view, move));
  }

  private static List<Act.Undoable> acts(CaseView view, CaseMove move) throws BadInput {
    var now = view.state().deliberation().step(view.round());
    if (move.to().before(now)) return List.of(new Deciding.Moved(move));
    throw new BadInput(
        "the case is %s; %s is no earlier step".formatted(now.word(), move.to().word()));
  }
}
