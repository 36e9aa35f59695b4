package starboard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.evidence.EvidenceItem;

/// `starboard evidence attach`.
@Command(name = "attach", description = "Keeps a file of up to 100 MB with an item.")
final class EvidenceAttachCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final ItemParameter chosen = new ItemParameter();

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      converter = PathWord.class,
      description = "The file; its content is kept as it is now.")
  private Path file = Path.of("");

  EvidenceAttachCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    return acting.say((workbench, view) -> {
      var item = chosen.of(view);
      var kept = workbench.store().attachments().keep(file);
      acting.remark(
          "Kept %s, %d bytes, SHA-256 %s".formatted(kept.name(), kept.size(), kept.hash()));
      var was = item.shown();
      var is =
          new EvidenceItem(
              was.kind(),
              was.title(),
              was.reference(),
              was.appliesTo(),
              was.services(),
              was.areas(),
              was.weight(),
              was.summary(),
              was.passages(),
              Optional.of(kept));
      return List.of(new Act.Described(item.id(), Optional.of(is)));
    });
  }
}
