package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.SecondSample;
import starboard.casework.Council;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;

/// `starboard second sample`.
@Command(
    name = "sample",
    description = {
      "Asks for second judgements on a random sample of the cases of a round, all or none; the"
          + " chief inspector’s alone.",
      "Only cases whose four first judgements are made take part; one that was carried over is"
          + " made once it is confirmed or changed."
    })
final class SecondSampleCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round;
  @Mixin private final ActorOption actor = new ActorOption();
  @Mixin private final Output output;

  @Option(
      names = "--count",
      required = true,
      paramLabel = "N",
      description = "How many cases, 1 or more.")
  private int count;

  @Option(
      names = "--seed",
      required = true,
      paramLabel = "S",
      description = "A whole number; the same one draws the same sample of the same cases.")
  private long seed;

  @Option(
      names = "--inspector",
      required = true,
      paramLabel = "NAME",
      description = "Who judges, in turn; may be given for each. Nobody judges a case twice.")
  private List<String> inspectors = List.of();

  SecondSampleCommand(StoreOption store, RoundOption round, Output output) {
    this.store = store;
    this.round = round;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    if (count < 1) throw new BadInput("--count: %d is not 1 or more".formatted(count));
    for (var it : inspectors)
      if (it.isBlank()) throw new BadInput("--inspector: the name is blank");
    try (var workbench = store.open(actor)) {
      var queries = workbench.queries();
      var sample =
          Await.answer(queries.sample(round.id(queries), count, seed, inspectors)).orElseThrow();
      if (!sample.asked().isEmpty()) Await.done(workbench.commands().execute(sample.command()));
      output.write(() -> text(sample), () -> json(sample));
      return Exit.DONE;
    }
  }

  private static List<String> text(SecondSample sample) {
    if (sample.asked().isEmpty() && sample.left().isEmpty())
      return List.of(
          "Nobody was asked: no case has its four judgements made or confirmed and nobody asked"
              + " yet.");
    var lines = new ArrayList<String>();
    if (!sample.asked().isEmpty()) {
      var table = new TextTable("COUNCIL", "SECOND INSPECTOR");
      for (var it : sample.asked()) table.row(it.council().name(), it.inspector());
      lines.addAll(table.lines());
    }
    for (var it : sample.left())
      lines.add(it.name() + ": not asked; all inspectors named have judged it");
    return lines;
  }

  private static Fields json(SecondSample sample) {
    return Fields.NONE
        .with(
            "asked",
            new Items(
                sample.asked().stream()
                    .<Value>map(it ->
                        Fields.NONE
                            .with("council", it.council().name())
                            .with("inspector", it.inspector()))
                    .toList()))
        .with(
            "left_out",
            new Items(sample.left().stream().map(Council::name).<Value>map(Text::new).toList()));
  }
}
