package starboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;

/// `starboard round list`.
@Command(name = "list", description = "Lists the rounds, the newest first.")
final class RoundListCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final Output output;

  RoundListCommand(StoreOption store, Output output) {
    this.store = store;
    this.output = output;
  }

  @Override
  public Integer call() {
    try (var workbench = store.open()) {
      var rounds = Await.answer(workbench.queries().rounds());
      output.write(() -> text(rounds), () -> json(rounds));
      return Exit.DONE;
    }
  }

  private static List<String> text(List<Round> rounds) {
    var table =
        new TextTable(
            "ROUND", "PHASE", "KIND", "FROM", "RULES", "CUT-OFF", "PUBLICATION", "COUNCILS");
    for (var round : rounds) {
      var terms = round.terms();
      table.row(
          round.id().text(),
          round.phase().word(),
          terms.kind().word(),
          terms.from().map(RoundId::text).orElse("-"),
          terms.ruleBook(),
          terms.cutOff().map(Object::toString).orElse("-"),
          terms.publication().map(Object::toString).orElse("-"),
          String.valueOf(terms.councils().size()));
    }
    return table.lines();
  }

  private static Value json(List<Round> rounds) {
    return new Items(rounds.stream().<Value>map(RoundListCommand::json).toList());
  }

  private static Fields json(Round round) {
    var terms = round.terms();
    var fields =
        Fields.NONE
            .with("id", round.id().text())
            .with("phase", round.phase().word())
            .with("kind", terms.kind().word())
            .with("rules", terms.ruleBook())
            .with("councils", terms.councils().size());
    if (terms.from().isPresent()) fields = fields.with("from", terms.from().get().text());
    if (terms.cutOff().isPresent()) fields = fields.with("cutOff", terms.cutOff().get().toString());
    if (terms.publication().isPresent())
      fields = fields.with("publication", terms.publication().get().toString());
    return fields;
  }
}
