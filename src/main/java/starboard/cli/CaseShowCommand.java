package starboard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;

/// `starboard case show`.
@Command(
    name = "show",
    description = "Shows a case: its judgements, its star, and what would change it.")
final class CaseShowCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final CaseOption chosen;
  @Mixin private final DayOption day;
  @Mixin private final Output output;

  CaseShowCommand(StoreOption store, CaseOption chosen, DayOption day, Output output) {
    this.store = store;
    this.chosen = chosen;
    this.day = day;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var id = chosen.id(queries);
      var answer =
          day.end().map(it -> queries.caseView(id, it)).orElseGet(() -> queries.caseView(id));
      var view = Await.answer(answer).orElseThrow();
      output.write(() -> CaseText.of(view), () -> CaseJson.of(view));
      return Exit.DONE;
    }
  }
}
