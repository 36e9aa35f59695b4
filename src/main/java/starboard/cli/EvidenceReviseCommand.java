package starboard.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.casework.Act;

/// `starboard evidence revise`.
@Command(
    name = "revise",
    description = "Changes the parts of an item that are named; what it was stays in the history.")
final class EvidenceReviseCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final ItemParameter chosen = new ItemParameter();
  @Mixin private final DescriptionOptions parts = new DescriptionOptions();
  @Mixin private final ClearOption clear = new ClearOption();

  EvidenceReviseCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    return acting.say((workbench, view) -> {
      var item = chosen.of(view);
      var changed = parts.changed(clear.cleared(item.shown()), workbench.store().attachments());
      return List.of(new Act.Described(item.id(), Optional.of(changed)));
    });
  }
}
