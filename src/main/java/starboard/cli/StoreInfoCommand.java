package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.StoreInfo;
import starboard.application.StoreUpkeep;
import starboard.journal.Fields;

/// `starboard store info`.
@Command(name = "info", description = "Tells where a store is, how large, and its head.")
final class StoreInfoCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final Output output;

  StoreInfoCommand(StoreOption store, Output output) {
    this.store = store;
    this.output = output;
  }

  @Override
  public Integer call() {
    try (var workbench = store.open()) {
      var upkeep = new StoreUpkeep(workbench.store(), workbench.rules());
      var info = Await.answer(upkeep.info());
      output.write(() -> text(info), () -> json(info));
      return Exit.DONE;
    }
  }

  private static List<String> text(StoreInfo info) {
    var lines =
        new ArrayList<>(
            List.of(
                "Folder      " + info.place(),
                "Device      " + info.device(),
                "Size        %d bytes".formatted(info.facts().bytes()),
                "Schema      " + info.facts().schema(),
                "Case files  " + info.files(),
                "Entries     " + info.entries(),
                "Drafts      " + info.drafts()));
    if (info.invented() > 0)
      lines.add(
          "Invented    %d %s; nothing in %s is about any council"
              .formatted(
                  info.invented(),
                  info.invented() == 1 ? "round" : "rounds",
                  info.invented() == 1 ? "it" : "them"));
    lines.add("Head        " + info.head());
    return lines;
  }

  private static Fields json(StoreInfo info) {
    return Fields.NONE
        .with("folder", info.place())
        .with("device", info.device())
        .with("bytes", info.facts().bytes())
        .with("schema", info.facts().schema())
        .with("files", info.files())
        .with("entries", info.entries())
        .with("drafts", info.drafts())
        .with("inventedRounds", info.invented())
        .with("head", info.head().hex());
  }
}
