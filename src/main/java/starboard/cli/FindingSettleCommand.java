package starboard.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.FindingWords;
import starboard.application.Visible;
import starboard.casework.moderation.Settlement;

/// `starboard finding settle`.
@Command(
    name = "settle",
    description = {
      "Settles findings with a reason, all of them or none. One is open again once what it rests"
          + " on has changed."
    })
final class FindingSettleCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final FindingChoice choice;
  @Mixin private final BecauseOption because = new BecauseOption();

  @Option(
      names = "--outcome",
      paramLabel = "no-change|changed|referred",
      description =
          "What became of it: no-change, nothing was to be changed; changed, a judgement or its"
              + " evidence was; referred, it was given to another person.")
  private Optional<String> outcome = Optional.empty();

  @Option(names = "--take-back", description = "Take back how it was settled.")
  private boolean takeBack;

  FindingSettleCommand(FindingChoice choice, PrintWriter out) {
    this.choice = choice;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    if (takeBack == outcome.isPresent())
      throw new BadInput("say what became of it by --outcome, or write --take-back");
    if (takeBack) because.none("--take-back");
    var kind = takeBack ? Optional.<Settlement.Kind>empty() : Optional.of(kind(outcome.get()));
    var reason = takeBack ? "" : because.required();
    var findings =
        choice.say(
            it -> it.unsettled() != takeBack,
            it -> kind.map(as -> new Settlement(as, reason, it.basis())));
    if (findings.isEmpty())
      out.println(takeBack ? "No such finding is settled." : "No such finding is open.");
    for (var it : findings)
      out.println(Visible.text(FindingWords.state(it) + ": " + it.sentence()));
    return Exit.DONE;
  }

  private static Settlement.Kind kind(String word) throws BadInput {
    return Settlement.Kind.of(word.replace('-', ' '))
        .orElseThrow(() ->
            new BadInput(
                "--outcome: “%s” is not an outcome; write %s"
                    .formatted(
                        word,
                        Arrays.stream(Settlement.Kind.values())
                            .map(it -> it.word().replace(' ', '-'))
                            .collect(Collectors.joining(", ")))));
  }
}
