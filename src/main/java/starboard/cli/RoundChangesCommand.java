package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.refresh.ChangeTally;
import starboard.casework.refresh.Changes;
import starboard.casework.refresh.MoveCount;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;

/// `starboard round changes`.
@Command(
    name = "changes",
    description = "Counts the changes of stars so far, by direction, region and type.")
final class RoundChangesCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round;
  @Mixin private final Output output;

  RoundChangesCommand(StoreOption store, RoundOption round, Output output) {
    this.store = store;
    this.round = round;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var list = Await.answer(queries.changes(round.id(queries))).orElseThrow();
      output.write(() -> text(list.changes()), () -> json(list.changes()));
      return Exit.DONE;
    }
  }

  /// One group of councils under its name.
  private record Line(String kind, String name, ChangeTally tally) {}

  private static List<Line> all(Changes changes) {
    var lines = new ArrayList<Line>();
    lines.add(new Line("all", "England", changes.all()));
    changes.byRegion().forEach((it, tally) -> lines.add(line(it, tally)));
    changes.byType().forEach((it, tally) -> lines.add(line(it, tally)));
    return lines;
  }

  private static Line line(Region region, ChangeTally tally) {
    return new Line("region", region.title(), tally);
  }

  private static Line line(CouncilType type, ChangeTally tally) {
    return new Line("type", type.title(), tally);
  }

  private static List<String> text(Changes changes) {
    var table =
        new TextTable(
            "",
            "CONFIRMED: UP",
            "DOWN",
            "SAME",
            "TO CONFIRM",
            "AS THEY STAND: UP",
            "DOWN",
            "OPEN",
            "COUNCILS");
    for (var line : all(changes)) {
      var tally = line.tally();
      var count = tally.settled();
      table.row(
          line.name(),
          String.valueOf(count.up()),
          String.valueOf(count.down()),
          String.valueOf(count.same()),
          String.valueOf(tally.toConfirm().all()),
          String.valueOf(tally.asTheyStand().up()),
          String.valueOf(tally.asTheyStand().down()),
          String.valueOf(tally.open()),
          String.valueOf(tally.councils()));
    }
    var lines = new ArrayList<>(table.lines());
    lines.add("");
    lines.add(changes.sentence());
    if (!changes.toConfirmSentence().isEmpty()) lines.add(changes.toConfirmSentence());
    return lines;
  }

  private static Value json(Changes changes) {
    return new Items(all(changes).stream().<Value>map(RoundChangesCommand::json).toList());
  }

  private static Fields json(Line line) {
    return Fields.NONE
        .with("by", line.kind())
        .with("name", line.name())
        .with("councils", line.tally().councils())
        .with("open", line.tally().open())
        .with("settled", json(line.tally().settled()))
        .with("to_confirm", json(line.tally().toConfirm()))
        .with("as_they_stand", json(line.tally().asTheyStand()));
  }

  private static Fields json(MoveCount count) {
    return Fields.NONE.with("up", count.up()).with("down", count.down()).with("same", count.same());
  }
}
