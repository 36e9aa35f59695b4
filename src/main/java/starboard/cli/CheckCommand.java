package starboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.QueueSheet;
import starboard.application.QueueSheets;
import starboard.application.Visible;
import starboard.casework.CaseId;
import starboard.consistency.queue.QueueWeights;

/// `starboard check`: the consistency queue of a round.
@Command(
    name = "check",
    description = {
      "Lists the councils of a round in the order in which they need another look, and what the"
          + " consistency checks found. Ends with 1 where a listed finding is open."
    })
final class CheckCommand implements Callable<Integer> {
  private final QueueSheets sheets;
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round = new RoundOption();
  @Mixin private final CheckFilter filter = new CheckFilter();

  @Option(names = "--council", paramLabel = "NAME", description = "Only this council.")
  private Optional<String> council = Optional.empty();

  @Option(
      names = "--weight",
      paramLabel = "NAME=N",
      converter = QueueWeightWord.class,
      description =
          "How much a reason counts, 0 to 10: edge (4 unless given), indicators (4), precedent"
              + " (6), evidence (3), move (3), findings (5). May be given for each.")
  private List<QueueWeightWord.Weight> weights = List.of();

  @Option(
      names = "--format",
      paramLabel = "csv|json|html",
      converter = QueueFormWord.class,
      description = "What to write. Default: text.")
  private Optional<QueueSheets.Form> form = Optional.empty();

  CheckCommand(StoreOption store, QueueSheets sheets, PrintWriter out) {
    this.store = store;
    this.sheets = sheets;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput, IOException {
    var wanted = filter.filter();
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var id = round.id(queries);
      var only =
          council.isEmpty()
              ? Set.<CaseId>of()
              : Set.of(new Rounds(queries).find(id.text(), council.get()));
      var list = Await.answer(queries.consistency(id)).orElseThrow();
      var sheet =
          QueueSheet.of(
              list,
              weights(),
              filter.in(list, wanted),
              it -> only.isEmpty() || only.contains(it.facts().id()));
      if (form.isPresent()) sheets.write(sheet, form.get(), out);
      else for (var line : QueueText.of(sheet)) out.println(Visible.text(line));
      return sheet.open() > 0 ? Exit.FOUND : Exit.DONE;
    }
  }

  private QueueWeights weights() {
    var chosen = QueueWeights.USUAL;
    for (var it : weights) chosen = chosen.with(it.reason(), it.weight());
    return chosen;
  }
}
