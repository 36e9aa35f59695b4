package starboard.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.application.HistoryEntry;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;

/// `starboard case history`.
@Command(
    name = "history",
    description =
        "Tells everything that was done on a case, and in its round where that moves its limits,"
            + " oldest first.")
final class CaseHistoryCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final CaseOption chosen;
  @Mixin private final Output output;

  CaseHistoryCommand(StoreOption store, CaseOption chosen, Output output) {
    this.store = store;
    this.chosen = chosen;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open()) {
      var view = chosen.view(workbench.queries());
      output.write(() -> text(view), () -> json(view));
      return Exit.DONE;
    }
  }

  private static List<String> text(CaseView view) {
    var table = new TextTable("WHEN (UTC)", "WHO", "ROLE", "ENTRY", "WHAT");
    var words = new ActLine(view.said());
    for (var it : view.history()) {
      var author = it.entry().author();
      table.row(
          it.entry().at().toString(),
          author.person(),
          author.role(),
          it.entry().id().abbreviated(),
          words(it, words));
    }
    return table.lines();
  }

  private static String words(HistoryEntry told, ActLine words) {
    return switch (told) {
      case HistoryEntry.OfCase(var said) -> words.of(said.act());
      case HistoryEntry.OfRound(var it) ->
          "in the round: %s: %s".formatted(it.what().toLowerCase(Locale.UK), it.detail());
    };
  }

  private static Value json(CaseView view) {
    var words = new ActLine(view.said());
    return new Items(view.history().stream().<Value>map(it -> json(it, words)).toList());
  }

  private static Fields json(HistoryEntry told, ActLine words) {
    var entry = told.entry();
    return Fields.NONE
        .with("of", told instanceof HistoryEntry.OfCase ? "case" : "round")
        .with("id", entry.id().hex())
        .with(
            "parents",
            new Items(entry.parents().stream().<Value>map(it -> new Text(it.hex())).toList()))
        .with("at", entry.at().toString())
        .with("person", entry.author().person())
        .with("role", entry.author().role())
        .with("device", entry.author().device())
        .with(
            "act",
            hides(told, words) ? Fields.NONE.with("act", entry.act().text("act")) : entry.act())
        .with("words", words(told, words));
  }

  private static boolean hides(HistoryEntry told, ActLine words) {
    return told instanceof HistoryEntry.OfCase(var said) && words.hides(said.act());
  }
}
