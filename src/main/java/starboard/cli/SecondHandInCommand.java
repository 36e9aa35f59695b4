package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.casework.Deciding;

/// `starboard second hand-in`.
@Command(
    name = "hand-in",
    description = "Hands a second judgement in; from then on it does not change.")
final class SecondHandInCommand implements Callable<Integer> {
  @Mixin private final Acting acting;

  SecondHandInCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    return acting.say(new Deciding.SecondGiven(true));
  }
}
