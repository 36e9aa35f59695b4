package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.casework.Deciding;

/// `starboard case assign`.
@Command(
    name = "assign",
    description = "Gives a case to an inspector; the chief inspector’s alone.")
final class CaseAssignCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final InspectorParameter inspector = new InspectorParameter();

  CaseAssignCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    return acting.say(new Deciding.Assigned(inspector.name()));
  }
}
