package starboard.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Deciding;
import starboard.casework.determination.InYearChange;
import starboard.rating.Stars;

/// `starboard case in-year`.
@Command(
    name = "in-year",
    description = {
      "Changes a rating within the year, on stated grounds: lifts zero stars by --lift-to, or sets"
          + " any rating to zero by --to-zero, with special monitoring.",
      "The chief inspector’s alone."
    })
final class CaseInYearCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final BecauseOption because = new BecauseOption();

  @Option(names = "--lift-to", paramLabel = "1|2|3", description = "The stars to which it rises.")
  private Optional<Integer> lift = Optional.empty();

  @Option(names = "--to-zero", description = "Set the rating to zero stars.")
  private boolean zero;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateWord.class,
      description = "The day from which it holds.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--evidence", paramLabel = "TEXT", description = "The evidence it rests on.")
  private Optional<Prose> evidence = Optional.empty();

  @Option(
      names = "--monitoring",
      paramLabel = "TEXT",
      description = "The special monitoring that comes with zero stars.")
  private Optional<Prose> monitoring = Optional.empty();

  @Option(names = "--take-back", description = "Take the change back, with a reason.")
  private boolean takeBack;

  CaseInYearCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    var ways = (lift.isPresent() ? 1 : 0) + (zero ? 1 : 0) + (takeBack ? 1 : 0);
    if (ways != 1) throw new BadInput("write one of --lift-to, --to-zero and --take-back");
    refuseWhatItDoesNotTake();
    return acting.say(
        takeBack
            ? new Deciding.InYearTakenBack(because.text().orElse("").strip())
            : new Deciding.InYearChanged(Optional.of(change())));
  }

  private void refuseWhatItDoesNotTake() throws BadInput {
    if (takeBack && (from.isPresent() || evidence.isPresent() || monitoring.isPresent()))
      throw new BadInput(
          "--take-back: the change is taken back with --because alone; leave --from, --evidence and"
              + " --monitoring out");
    if (lift.isPresent() && monitoring.isPresent())
      throw new BadInput("--monitoring: it comes with --to-zero; leave it out with --lift-to");
  }

  private InYearChange change() throws BadInput {
    if (lift.filter(it -> it < 1 || it > 3).isPresent())
      throw new BadInput("--lift-to: write 1, 2 or 3");
    if (from.isEmpty()) throw new BadInput("--from: write the day from which it holds");
    return new InYearChange(
        zero ? InYearChange.Kind.TO_ZERO : InYearChange.Kind.LIFTED,
        Stars.of(lift.orElse(0)),
        from.get(),
        because.required(),
        evidence.map(Prose::text).orElse(""),
        monitoring.map(Prose::text).orElse(""));
  }
}
