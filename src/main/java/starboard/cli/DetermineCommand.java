package starboard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import starboard.application.BadInput;
import starboard.application.Workbench;
import starboard.casework.CaseId;
import starboard.casework.Command.Determine;
import starboard.casework.Command.OnCase;
import starboard.casework.Command.Together;
import starboard.casework.determination.CaseStep;
import starboard.rating.Stars;

/// `starboard determine`.
@Command(
    name = "determine",
    description = {
      "Determines cases that are ready; the chief inspector’s alone. One act each, all or none.",
      "Without --yes, --all-ready only lists what would be determined."
    })
final class DetermineCommand implements Callable<Integer> {
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final RoundOption round = new RoundOption();
  @Mixin private final ActorOption actor = new ActorOption();
  @Mixin private final BecauseOption because = new BecauseOption();

  @Option(
      names = "--council",
      paramLabel = "NAME",
      description = "A council, by its name; can be given more than once.")
  private List<String> councils = List.of();

  @Option(names = "--all-ready", description = "Every case of the round that is ready.")
  private boolean allReady;

  @Option(names = "--yes", description = "Determine all that are ready.")
  private boolean yes;

  @Option(
      names = "--stars",
      paramLabel = "N",
      description = "The stars that you saw; another number than they give is refused.")
  private Optional<Integer> stars = Optional.empty();

  @Option(
      names = "--change",
      paramLabel = "SUBJECT=GRADE",
      description =
          "A judgement to be determined other than it stands, for example adults_serving=Most; with"
              + " --because. Can be given more than once.")
  private List<String> changes = List.of();

  DetermineCommand(StoreOption store, PrintWriter out) {
    this.store = store;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    if (allReady != councils.isEmpty()) throw new BadInput("name --council, or write --all-ready");
    if ((stars.isPresent() || !changes.isEmpty()) && councils.size() != 1)
      throw new BadInput("--stars and --change are for one council; name one");
    if (stars.filter(it -> it < 0 || it > 3).isPresent())
      throw new BadInput("--stars: write 0, 1, 2 or 3");
    var changed = DeterminedChanges.of(changes, because);
    try (var workbench = store.open(actor)) {
      var cases = cases(workbench);
      if (cases.isEmpty()) throw new BadInput("no case of this round is ready");
      if (allReady && !yes) return list(workbench, cases);
      var commands = new ArrayList<OnCase>();
      for (var id : cases) commands.add(new Determine(id, stars.map(Stars::of), changed));
      Await.done(
          workbench
              .commands()
              .execute(commands.size() == 1 ? commands.getFirst() : new Together(commands)));
      for (var id : cases) told(workbench, id);
      return Exit.DONE;
    }
  }

  private List<CaseId> cases(Workbench workbench) throws BadInput {
    var queries = workbench.queries();
    var id = round.id(queries);
    var cases = new ArrayList<CaseId>();
    if (allReady) {
      var councilsOf = Await.answer(queries.round(id)).orElseThrow().round().terms().councils();
      for (var council : councilsOf) {
        var view = Await.answer(queries.caseView(new CaseId(id, council))).orElseThrow();
        if (view.state().deliberation().step(view.round()) == CaseStep.READY)
          cases.add(new CaseId(id, council));
      }
    }
    for (var name : councils) cases.add(new Rounds(queries).find(id.text(), name));
    return cases.stream().distinct().toList();
  }

  private Integer list(Workbench workbench, List<CaseId> cases) {
    var table = new TextTable("COUNCIL", "STARS", "POINTS");
    for (var id : cases) {
      var view = Await.answer(workbench.queries().caseView(id)).orElseThrow();
      var star = view.star().starred();
      table.row(
          view.council().name(),
          star.map(it -> String.valueOf(it.stars().count())).orElse("-"),
          star.map(it -> String.valueOf(it.points())).orElse("-"));
    }
    table.lines().forEach(out::println);
    out.println("Nothing was determined; write --yes to determine them");
    return Exit.DONE;
  }

  private void told(Workbench workbench, CaseId id) {
    var view = Await.answer(workbench.queries().caseView(id)).orElseThrow();
    view.state()
        .deliberation()
        .outcome()
        .determination()
        .ifPresent(it ->
            out.printf(
                "%s, %s: determined, %s, %d points%n",
                view.council().name(), id.round(), it.stars().words(), it.points()));
  }
}
