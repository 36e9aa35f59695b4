package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.casework.Deciding;

/// `starboard second ask`.
@Command(
    name = "ask",
    description = {
      "Asks another inspector for a second judgement; the chief inspector’s alone.",
      "What an inspector asked before has written is wiped."
    })
final class SecondAskCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final InspectorParameter inspector = new InspectorParameter();

  SecondAskCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    return acting.say(new Deciding.SecondAsked(inspector.name()));
  }
}
