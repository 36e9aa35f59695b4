package starboard.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.casework.year.ProgressAssessment;

/// `starboard zero assess`.
@Command(
    name = "assess",
    description = "Says whether progress inspires confidence in capacity and capability, and why.")
final class ZeroAssessCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final BecauseOption because = new BecauseOption();
  @Mixin private final NamedItems items = new NamedItems();

  @Option(names = "--capacity", paramLabel = "yes|no", description = "Confidence in capacity.")
  private String capacity = "";

  @Option(names = "--capability", paramLabel = "yes|no", description = "Confidence in capability.")
  private String capability = "";

  @Option(names = "--take-back", description = "Take the assessment back.")
  private boolean takeBack;

  ZeroAssessCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (takeBack) because.none("--take-back");
    if (takeBack) return acting.say(new Act.ProgressAssessed(Optional.empty()));
    var inCapacity = isYes("--capacity", capacity);
    var inCapability = isYes("--capability", capability);
    var grounds = because.required();
    return acting.say((_, view) ->
        List.of(
            new Act.ProgressAssessed(
                Optional.of(
                    new ProgressAssessment(inCapacity, inCapability, grounds, items.of(view))))));
  }

  private static boolean isYes(String option, String word) throws BadInput {
    return switch (word) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new BadInput("%s: write yes or no".formatted(option));
    };
  }
}
