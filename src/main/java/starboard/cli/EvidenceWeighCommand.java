package starboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.evidence.Bearing;

/// `starboard evidence weigh`.
@Command(
    name = "weigh",
    description = "Says what an item says to a judgement; the judgement cites it by that.")
final class EvidenceWeighCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final ItemParameter chosen = new ItemParameter();
  @Mixin private final SubjectOption judged = new SubjectOption();

  @Option(
      names = "--bearing",
      required = true,
      paramLabel = "supports|contradicts|none",
      description = "What it says to the judgement.")
  private String bearing = "";

  EvidenceWeighCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    var said = Bearing.of(bearing);
    if (said.isEmpty())
      throw new BadInput(
          "--bearing: “%s” is none; write supports, contradicts or none".formatted(bearing));
    return acting.say(
        (_, view) -> List.of(new Act.Weighed(chosen.of(view).id(), judged.subject(), said.get())));
  }
}
