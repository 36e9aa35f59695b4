package starboard.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.Ids;
import starboard.casework.Act;
import starboard.evidence.EvidenceItem;

/// `starboard evidence add`.
@Command(
    name = "add",
    description = "Records an item of evidence as received now; --kind and --title are needed.")
final class EvidenceAddCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final DescriptionOptions parts = new DescriptionOptions();

  EvidenceAddCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    var kind = parts.kind();
    var title = parts.title();
    if (kind.isEmpty() || title.isEmpty())
      throw new BadInput("an item needs a kind and a title; write --kind and --title");
    var bare = EvidenceItem.titled(kind.get(), title.get());
    return acting.say((workbench, _) ->
        List.of(
            new Act.Described(
                Ids.evidence(),
                Optional.of(parts.changed(bare, workbench.store().attachments())))));
  }
}
