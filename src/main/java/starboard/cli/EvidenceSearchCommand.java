package starboard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import starboard.application.BadInput;
import starboard.application.EvidenceIndex.Hit;
import starboard.application.EvidenceIndex.Hits;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;

/// `starboard evidence search`.
@Command(
    name = "search",
    description = "Finds evidence by its words, in all rounds: the items that hold every word.")
final class EvidenceSearchCommand implements Callable<Integer> {
  private final PrintWriter err;
  @Mixin private final StoreOption store;
  @Mixin private final Output output;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "The words to find.")
  private List<String> words = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many results to write at most. Default: 20.")
  private int most = 20;

  EvidenceSearchCommand(StoreOption store, Output output, PrintWriter err) {
    this.err = err;
    this.store = store;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    if (most < 1) throw new BadInput("--most: write a number from 1 up");
    try (var workbench = store.open()) {
      if (!Await.answer(workbench.search().isFilled()))
        err.println("Reading all evidence once; later searches read only what has changed");
      err.flush();
      var hits = Await.answer(workbench.search().search(String.join(" ", words), most));
      output.write(() -> text(hits), () -> json(hits));
      return Exit.DONE;
    }
  }

  private static List<String> text(Hits hits) {
    if (hits.total() == 0) return List.of("Nothing was found");
    var lines = new ArrayList<String>();
    for (var hit : hits.first()) {
      lines.add("%s  %s  %s".formatted(hit.id().round(), hit.council(), hit.heading().text()));
      if (!hit.snippet().text().isBlank())
        lines.add("    " + hit.snippet().text().strip().replaceAll("\\s+", " "));
    }
    if (hits.total() > hits.first().size())
      lines.add("%d more; --most shows them".formatted(hits.total() - hits.first().size()));
    return lines;
  }

  private static Fields json(Hits hits) {
    return Fields.NONE
        .with("total", hits.total())
        .with("found", new Items(hits.first().stream().<Value>map(it -> json(it)).toList()));
  }

  private static Fields json(Hit hit) {
    return Fields.NONE
        .with("round", hit.id().round().text())
        .with("council", hit.council())
        .with("item", hit.item().text())
        .with("title", hit.heading().text())
        .with("text", hit.snippet().text());
  }
}
