package starboard.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.casework.Act;

/// `starboard review held`.
@Command(name = "held", description = "Records the day of the annual review meeting.")
final class ReviewHeldCommand implements Callable<Integer> {
  @Mixin private final Acting acting;

  @Parameters(
      arity = "0..1",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The day, as 2004-05-03.")
  private Optional<LocalDate> day = Optional.empty();

  @Option(names = "--take-back", description = "It was not held after all.")
  private boolean takeBack;

  ReviewHeldCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (takeBack == day.isPresent()) throw new BadInput("write the day, or --take-back");
    return acting.say(new Act.ReviewHeld(day));
  }
}
