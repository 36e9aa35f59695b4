package starboard.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.casework.year.ImprovementPlan;

/// `starboard zero plan`.
@Command(
    name = "plan",
    description = "Records the performance improvement plan of a council with zero stars.")
final class ZeroPlanCommand implements Callable<Integer> {
  @Mixin private final Acting acting;

  @Option(names = "--title", paramLabel = "TEXT", description = "Its name.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--agreed",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The day on which it was agreed, as 2004-05-03.")
  private Optional<LocalDate> agreed = Optional.empty();

  @Option(names = "--aims", paramLabel = "TEXT", description = "What it is to achieve; - reads it.")
  private Prose aims = new Prose("");

  @Option(names = "--take-back", description = "Take the plan back.")
  private boolean takeBack;

  ZeroPlanCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (takeBack) return acting.say(new Act.PlanAgreed(Optional.empty()));
    if (title.filter(it -> !it.isBlank()).isEmpty() || agreed.isEmpty())
      throw new BadInput("a plan needs a name and a day; write --title and --agreed");
    var plan = new ImprovementPlan(title.get().strip(), agreed.get(), aims.text());
    return acting.say(new Act.PlanAgreed(Optional.of(plan)));
  }
}
