package starboard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.casework.Command.PublishRound;

/// `starboard round publish`.
@Command(
    name = "publish",
    description =
        "Publishes a round of which every case is determined; the chief inspector’s alone.")
final class RoundPublishCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round = new RoundOption();
  @Mixin private final ActorOption actor = new ActorOption();

  RoundPublishCommand(StoreOption store, PrintWriter out) {
    this.store = store;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open(actor)) {
      var id = round.id(workbench.queries());
      Await.done(workbench.commands().execute(new PublishRound(id)));
      out.printf("Published round %s%n", id);
      return Exit.DONE;
    }
  }
}
