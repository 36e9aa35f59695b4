package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.StoreCheck;
import starboard.application.StoreUpkeep;
import starboard.journal.Fields;
import starboard.journal.Hash;
import starboard.journal.HeadTrail;

/// `starboard store verify`.
@Command(
    name = "verify",
    description = "Reads every entry again and compares every table with what they add up to.")
final class StoreVerifyCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final Output output;

  @Option(
      names = "--head",
      paramLabel = "HASH",
      converter = HashWord.class,
      description =
          "Also looks for the state of the journal that a head printed earlier was made from, and"
              + " ends with 1 where there is none.")
  private Optional<Hash> head = Optional.empty();

  StoreVerifyCommand(StoreOption store, Output output) {
    this.store = store;
    this.output = output;
  }

  @Override
  public Integer call() {
    try (var workbench = store.open()) {
      var upkeep = new StoreUpkeep(workbench.store(), workbench.rules());
      var check = Await.answer(upkeep.verify());
      // Where an entry cannot be read there is no order of entries to look in.
      var state =
          head.filter(_ -> check.head().isPresent()).flatMap(it -> Await.answer(upkeep.find(it)));
      output.write(() -> lines(check, state), () -> json(check, state));
      return check.sound() && head.isPresent() == state.isPresent() ? Exit.DONE : Exit.FOUND;
    }
  }

  private List<String> lines(StoreCheck check, Optional<HeadTrail.State> state) {
    var lines = new ArrayList<>(StoreCheckText.lines(check));
    head.ifPresent(it -> lines.add(state.map(found -> found(it, found, check)).orElse(missed(it))));
    return lines;
  }

  private static String found(Hash head, HeadTrail.State state, StoreCheck check) {
    return "found: head %s was that of the first %d of the %d entries, the newest of them made %s"
        .formatted(head.abbreviated(), state.entries(), check.entries(), state.newest());
  }

  private static String missed(Hash head) {
    return ("not found: this journal never had the head %s; entries that it speaks of were changed"
            + " or cut off, or it is the head of another store")
        .formatted(head.abbreviated());
  }

  private Fields json(StoreCheck check, Optional<HeadTrail.State> state) {
    var fields = StoreCheckText.json(check);
    if (head.isEmpty()) return fields;
    var sought = Fields.NONE.with("head", head.get().hex()).with("found", state.isPresent());
    return fields.with(
        "sought",
        state
            .map(it -> sought.with("entries", it.entries()).with("newest", it.newest().toString()))
            .orElse(sought));
  }
}
