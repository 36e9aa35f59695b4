package starboard.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.casework.Register;
import starboard.casework.refresh.Ground;
import starboard.casework.refresh.PriorityWeights;
import starboard.casework.refresh.Ranked;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Value;
import starboard.rating.Stars;

/// `starboard round priorities`.
@Command(
    name = "priorities",
    description = "Ranks the councils that come first in a refresh, each with its reasons.")
final class RoundPrioritiesCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round;
  @Mixin private final Output output;

  @Option(
      names = "--weight",
      paramLabel = "NAME=N",
      converter = WeightWord.class,
      description =
          "How much a reason counts, 0 to 10: indicators (8 unless given), edge (4),"
              + " assessment (2), evidence (1). May be given for each.")
  private List<WeightWord.Weight> weights = List.of();

  RoundPrioritiesCommand(StoreOption store, RoundOption round, Output output) {
    this.store = store;
    this.round = round;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var today = LocalDate.ofInstant(workbench.clock().instant(), Register.ZONE);
      var list = Await.answer(queries.priorities(round.id(queries), today)).orElseThrow();
      var ranked = list.ranked(weights());
      output.write(() -> text(ranked), () -> json(ranked));
      return Exit.DONE;
    }
  }

  private PriorityWeights weights() {
    var chosen = PriorityWeights.USUAL;
    for (var it : weights) chosen = chosen.with(it.reason(), it.weight());
    return chosen;
  }

  private static List<String> text(List<Ranked> ranked) {
    if (ranked.isEmpty()) return List.of("Nothing speaks for any council to come first.");
    var table = new TextTable("PLACE", "COUNCIL", "LAST", "SCORE", "WHY");
    for (var it : ranked)
      table.row(
          String.valueOf(it.place()),
          it.priority().council().name(),
          it.priority().last().map(Stars::words).orElse("-"),
          Ranked.words(it.score()),
          it.priority().grounds().stream().map(Ground::words).collect(Collectors.joining("; ")));
    return table.lines();
  }

  private static Value json(List<Ranked> ranked) {
    return new Items(ranked.stream().<Value>map(RoundPrioritiesCommand::json).toList());
  }

  private static Fields json(Ranked ranked) {
    var priority = ranked.priority();
    var fields =
        Fields.NONE
            .with("place", ranked.place())
            .with("council", priority.council().name())
            .with("score", ranked.score())
            .with(
                "reasons",
                new Items(
                    priority.grounds().stream()
                        .<Value>map(it ->
                            Fields.NONE
                                .with("reason", it.reason().word())
                                .with("strength", it.strength())
                                .with("words", it.words()))
                        .toList()));
    return priority.last().map(it -> fields.with("last_stars", it.count())).orElse(fields);
  }
}
