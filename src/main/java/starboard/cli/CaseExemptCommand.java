package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.casework.Act;

/// `starboard case exempt`.
@Command(
    name = "exempt",
    description = "Exempts the council from a key indicator, so that it limits no judgement.")
final class CaseExemptCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final KeyOption key = new KeyOption();
  @Mixin private final BecauseOption because = new BecauseOption();

  CaseExemptCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    return acting.say(new Act.Exempted(key.name(), because.required()));
  }
}
