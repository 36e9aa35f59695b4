package starboard.cli;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.casework.Deciding;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;

/// `starboard reopen`.
@Command(
    name = "reopen",
    description = {
      "Opens a determined case again, with a reason that shows for ever; the chief inspector’s"
          + " alone.",
      "It is ready as before, or at the step of --to."
    })
final class ReopenCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final BecauseOption because = new BecauseOption();

  @Option(
      names = "--to",
      paramLabel = "STEP",
      description = "The step to which it goes: preparation, provisional, moderation or ready.")
  private Optional<String> step = Optional.empty();

  ReopenCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    var reason = because.required();
    var acts = new ArrayList<Act.Undoable>();
    acts.add(new Deciding.Reopened(reason));
    if (step.isPresent()) acts.add(new Deciding.Moved(new CaseMove(to(step.get()), reason)));
    return acting.say((_, _) -> acts);
  }

  /// To the council it goes with a day by which it can answer, as a step of its own.
  private static CaseStep to(String word) throws BadInput {
    var to = StepWord.of(word);
    if (to == CaseStep.WITH_COUNCIL)
      throw new BadInput(
          "--to: a case is not opened again with the council; write preparation, provisional,"
              + " moderation or ready");
    return to;
  }
}
