package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;

/// `starboard evidence show`.
@Command(name = "show", description = "Shows one item of evidence with all that was said of it.")
final class EvidenceShowCommand implements Callable<Integer> {
  @Mixin private final Looking looking;
  @Mixin private final ItemParameter chosen = new ItemParameter();
  @Mixin private final Output output;

  EvidenceShowCommand(Looking looking, Output output) {
    this.looking = looking;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    return looking.at(view -> {
      var item = chosen.of(view);
      output.write(
          () -> EvidenceWords.lines(item, view.round()),
          () -> EvidenceJson.item(item, view.round()));
    });
  }
}
