package starboard.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Act;
import starboard.casework.year.RiseStatement;

/// `starboard zero justify-rise`.
@Command(
    name = "justify-rise",
    description = {
      "States that the evidence for a rise from zero stars is extremely robust, naming it by"
          + " --item."
    })
final class ZeroRiseCommand implements Callable<Integer> {
  @Mixin private final Acting acting;
  @Mixin private final BecauseOption because = new BecauseOption();
  @Mixin private final NamedItems items = new NamedItems();

  @Option(names = "--take-back", description = "Take the statement back.")
  private boolean takeBack;

  ZeroRiseCommand(Acting acting) {
    this.acting = acting;
  }

  @Override
  public Integer call() throws BadInput {
    if (takeBack) because.none("--take-back");
    if (takeBack) return acting.say(new Act.RiseJustified(Optional.empty()));
    var statement = because.required();
    return acting.say((_, view) -> {
      var named = items.of(view);
      if (named.isEmpty())
        throw new BadInput("--item: the statement names no evidence; name at least one item");
      return List.of(new Act.RiseJustified(Optional.of(new RiseStatement(statement, named))));
    });
  }
}
