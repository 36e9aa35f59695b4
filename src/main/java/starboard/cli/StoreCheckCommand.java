package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.StoreCheck;
import starboard.application.StoreUpkeep;
import starboard.journal.Fields;
import starboard.journal.Hash;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;

/// `starboard store verify` and `starboard store rebuild`: both end with a check of the store.
@Command
final class StoreCheckCommand implements Callable<Integer> {
  private final Function<StoreUpkeep, CompletableFuture<StoreCheck>> work;
  @Mixin private final StoreOption store;
  @Mixin private final Output output;

  StoreCheckCommand(
      Function<StoreUpkeep, CompletableFuture<StoreCheck>> work, StoreOption store, Output output) {
    this.work = work;
    this.store = store;
    this.output = output;
  }

  @Override
  public Integer call() {
    try (var workbench = store.open()) {
      var check = Await.answer(work.apply(new StoreUpkeep(workbench.store(), workbench.rules())));
      output.write(() -> text(check), () -> json(check));
      return check.sound() ? Exit.DONE : Exit.FOUND;
    }
  }

  private static List<String> text(StoreCheck check) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s: %d case files, %d entries, %s replayed"
            .formatted(
                check.sound() ? "sound" : "damaged",
                check.files(),
                check.entries(),
                check.determinations() == 1
                    ? "1 determination"
                    : check.determinations() + " determinations"));
    lines.add("head " + check.head().map(Hash::hex).orElse("not known: an entry cannot be read"));
    for (var fault : check.faults()) lines.add("  " + fault);
    return lines;
  }

  private static Fields json(StoreCheck check) {
    var fields =
        Fields.NONE
            .with("sound", check.sound())
            .with("files", check.files())
            .with("entries", check.entries())
            .with("determinations", check.determinations())
            .with("faults", new Items(check.faults().stream().<Value>map(Text::new).toList()));
    return check.head().map(it -> fields.with("head", it.hex())).orElse(fields);
  }
}
