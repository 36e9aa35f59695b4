package starboard.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.ConsistencyList;
import starboard.application.Workbench;
import starboard.casework.Command.Say;
import starboard.casework.Deciding;
import starboard.casework.moderation.Settlement;
import starboard.consistency.Finding;

/// A finding of a round, and a person who says something of it. Commands take it as a mixin.
final class FindingChoice {
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round = new RoundOption();
  @Mixin private final ActorOption actor = new ActorOption();

  @Option(
      names = "--finding",
      required = true,
      paramLabel = "NAME",
      description = "The finding, by the name that “starboard check” gives it.")
  private String name = "";

  FindingChoice(StoreOption store) {
    this.store = store;
  }

  /// What is said of the finding.
  @FunctionalInterface
  interface Says {
    Optional<Settlement> of(Finding finding) throws BadInput;
  }

  /// Says it.
  ///
  /// @return the finding as it stands then
  Finding say(Says says) throws BadInput {
    var person = actor.person();
    try (var workbench = store.open(person)) {
      var id = round.id(workbench.queries());
      var finding = find(Await.answer(workbench.queries().consistency(id)).orElseThrow());
      var act = new Deciding.FindingSettled(finding.id(), says.of(finding));
      record(workbench, finding, act);
      return find(Await.answer(workbench.queries().consistency(id)).orElseThrow());
    }
  }

  private static void record(
      Workbench workbench, Finding finding, Deciding.FindingSettled act) throws BadInput {
    var _ =
        Await.done(
            workbench
                .commands()
                .execute(new Say(finding.home(), List.of(act))));
  }

  private Finding find(ConsistencyList list) throws BadInput {
    return list.find(name)
        .orElseThrow(() ->
            new BadInput(
                "--finding: there is no finding “%s” in round %s; “starboard check --round %s”"
                        .formatted(name, list.round().id(), list.round().id())
                    + " lists them"));
  }
}
