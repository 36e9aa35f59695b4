package starboard.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.ConsistencyList;
import starboard.application.Settling;
import starboard.casework.moderation.Settlement;
import starboard.consistency.Finding;

/// Findings of a round, and a person who says something of all of them. Commands take it as a
/// mixin.
final class FindingChoice {
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round = new RoundOption();
  @Mixin private final ActorOption actor = new ActorOption();

  @ArgGroup(exclusive = true)
  private final Which which = new Which();

  /// By their names, or all of one check.
  static final class Which {
    @Option(
        names = "--finding",
        paramLabel = "NAME",
        description =
            "A finding, by the name that “starboard check” gives it; may be given for each of"
                + " several.")
    private List<String> names = List.of();

    @Option(
        names = "--all-of",
        paramLabel = "CHECK",
        description = "Every open finding of this check, for example late-evidence.")
    private Optional<String> check = Optional.empty();
  }

  FindingChoice(StoreOption store) {
    this.store = store;
  }

  /// Says it of all of them, or of none.
  ///
  /// @param ofCheck which findings are meant where a whole check is named
  /// @return the findings as they stand then; none where none was meant
  List<Finding> say(Predicate<Finding> ofCheck, Function<Finding, Optional<Settlement>> says)
      throws BadInput {
    try (var workbench = store.open(actor)) {
      var id = round.id(workbench.queries());
      var list = Await.answer(workbench.queries().consistency(id)).orElseThrow();
      var findings = chosen(list, ofCheck);
      if (findings.isEmpty()) return List.of();
      var _ = Await.done(workbench.commands().execute(Settling.of(findings, says)));
      var now = Await.answer(workbench.queries().consistency(id)).orElseThrow();
      var stand = new ArrayList<Finding>();
      for (var it : findings) now.find(ConsistencyList.name(it)).ifPresent(stand::add);
      return stand;
    }
  }

  private List<Finding> chosen(ConsistencyList list, Predicate<Finding> ofCheck) throws BadInput {
    if (which.check.isPresent()) {
      var check = CheckFilter.check("--all-of", which.check.get());
      return list.queue().findings().stream()
          .filter(it -> it.check() == check && ofCheck.test(it))
          .toList();
    }
    if (which.names.isEmpty())
      throw new BadInput("say which findings by --finding, or name a check by --all-of");
    var found = new ArrayList<Finding>();
    for (var name : new LinkedHashSet<>(which.names)) found.add(find(list, name));
    return found;
  }

  private static Finding find(ConsistencyList list, String name) throws BadInput {
    return list.find(name)
        .orElseThrow(() ->
            new BadInput(
                "--finding: there is no finding “%s” in round %s; “starboard check --round %s”"
                        .formatted(name, list.round().id(), list.round().id())
                    + " lists them"));
  }
}
