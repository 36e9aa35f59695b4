package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.StoreUpkeep;

/// `starboard store rebuild`.
@Command(
    name = "rebuild",
    description = "Makes the tables anew from the entries, and checks the store.")
final class StoreRebuildCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final Output output;

  StoreRebuildCommand(StoreOption store, Output output) {
    this.store = store;
    this.output = output;
  }

  @Override
  public Integer call() {
    try (var workbench = store.open()) {
      var upkeep = new StoreUpkeep(workbench.store(), workbench.rules());
      var check = Await.answer(upkeep.rebuild());
      output.write(() -> StoreCheckText.lines(check), () -> StoreCheckText.json(check));
      return check.sound() ? Exit.DONE : Exit.FOUND;
    }
  }
}
