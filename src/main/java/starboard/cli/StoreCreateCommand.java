package starboard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `starboard store create`.
@Command(
    name = "create",
    description = "Makes a new store with the published record in an empty folder.")
final class StoreCreateCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;

  StoreCreateCommand(StoreOption store, PrintWriter out) {
    this.store = store;
    this.out = out;
  }

  @Override
  public Integer call() {
    try (var workbench = store.create()) {
      out.println("Created a store with the published record in " + workbench.store().place());
      return Exit.DONE;
    }
  }
}
