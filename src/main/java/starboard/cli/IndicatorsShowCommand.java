package starboard.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;

/// `starboard indicators show`.
@Command(
    name = "show",
    description =
        "Shows the indicators and key indicators of a round or, with --council, a council’s values"
            + " with bands and limits.")
final class IndicatorsShowCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final Output output;

  @Option(names = "--round", required = true, paramLabel = "ROUND", description = "The round.")
  private String round = "";

  @Option(names = "--council", paramLabel = "NAME", description = "The council, by its name.")
  private Optional<String> council = Optional.empty();

  IndicatorsShowCommand(StoreOption store, Output output) {
    this.store = store;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      if (council.isPresent()) {
        var id = new Rounds(queries).find(round, council.get());
        var read = Await.answer(queries.indicators(id)).orElseThrow();
        output.write(() -> CaseIndicatorsText.of(read), () -> IndicatorsJson.of(read));
      } else {
        var id = new Rounds(queries).find(round).id();
        var read = Await.answer(queries.round(id)).orElseThrow();
        output.write(() -> CriteriaText.of(read), () -> IndicatorsJson.of(read));
      }
      return Exit.DONE;
    }
  }
}
