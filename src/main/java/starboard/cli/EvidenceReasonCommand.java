package starboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.evidence.EvidenceId;

/// `starboard evidence admit` and `starboard evidence withdraw`: both are done for a reason, and
/// can be taken back.
@Command
final class EvidenceReasonCommand implements Callable<Integer> {
  private final BiFunction<EvidenceId, String, Act.Undoable> act;
  @Mixin private final Acting acting;
  @Mixin private final ItemParameter chosen = new ItemParameter();
  @Mixin private final BecauseOption because = new BecauseOption();

  @Option(names = "--take-back", description = "Take it back; no reason is needed.")
  private boolean takeBack;

  EvidenceReasonCommand(BiFunction<EvidenceId, String, Act.Undoable> act, Acting acting) {
    this.act = act;
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (takeBack) because.none("--take-back");
    var reason = takeBack ? "" : because.required();
    return acting.say((_, view) -> List.of(act.apply(chosen.of(view).id(), reason)));
  }
}
