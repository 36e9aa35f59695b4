package starboard.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.casework.Deciding;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;

/// `starboard case move`.
@Command(
    name = "move",
    description = {
      "Moves a case on: preparation, provisional, moderation, with-council, ready.",
      "Inspectors bring it as far as provisional, and from the council to ready; the rest is the"
          + " chief inspector’s."
    })
final class CaseMoveCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final BecauseOption because = new BecauseOption();

  @Parameters(paramLabel = "STEP", description = "The step to which it is moved.")
  private String step = "";

  @Option(
      names = "--due",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The last day for the council’s representations; with-council needs it.")
  private Optional<LocalDate> due = Optional.empty();

  CaseMoveCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    var to = StepWord.of(step);
    if (due.isPresent() && to != CaseStep.WITH_COUNCIL)
      throw new BadInput("--due: only with-council has a last day; leave it out");
    return acting.say(new Deciding.Moved(new CaseMove(to, because.text().orElse(""), due)));
  }
}
