package starboard.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Baseline;
import starboard.application.EffectList;
import starboard.casework.Register;
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.EffectWords;
import starboard.journal.Items;
import starboard.journal.Value;

/// `starboard round effects`.
@Command(
    name = "effects",
    description = "Tells what the new values of indicators alone change, everything else held.")
final class RoundEffectsCommand implements Callable<Integer> {
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round;
  @Mixin private final Output output;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DateWord.class,
      description =
          "Against the values as they stood at the beginning of this day, as 2004-10-01. Default:"
              + " against those of the round before.")
  private Optional<LocalDate> since = Optional.empty();

  RoundEffectsCommand(StoreOption store, RoundOption round, Output output) {
    this.store = store;
    this.round = round;
    this.output = output;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open()) {
      var queries = workbench.queries();
      var list = Await.answer(queries.effects(round.id(queries), baseline())).orElseThrow();
      output.write(() -> text(list), () -> json(list));
      return Exit.DONE;
    }
  }

  private Baseline baseline() {
    return since
        .<Baseline>map(
            it -> new Baseline.AsAt(it.atStartOfDay(Register.ZONE).toInstant().minusMillis(1)))
        .orElseGet(Baseline.LastRound::new);
  }

  private static List<String> text(EffectList list) {
    if (list.values() == 0)
      return List.of("No values of indicators were loaded into round " + list.round().id() + ".");
    var lines = new ArrayList<String>();
    var moving = list.moving();
    for (var it : moving) lines.add(EffectWords.line(it));
    lines.add(
        "%d of %d councils: %d gained a limit, %d lost one, %d stars move"
            .formatted(
                moving.size(),
                list.effects().size(),
                moving.stream().filter(it -> !it.gained().isEmpty()).count(),
                moving.stream().filter(it -> !it.lifted().isEmpty()).count(),
                moving.stream().filter(Effect::starMoves).count()));
    return lines;
  }

  private static Value json(EffectList list) {
    return new Items(list.effects().stream().<Value>map(EffectJson::of).toList());
  }
}
