package starboard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.Visible;
import starboard.casework.ActCodec;
import starboard.casework.CaseId;
import starboard.casework.Command.OnCase;

/// `starboard case undo` and `starboard case redo`: both take a step along a person’s own acts.
@Command
final class CaseStepCommand implements Callable<Integer> {
  private final Function<CaseId, OnCase> step;
  private final PrintWriter out;
  @Mixin private final StoreOption store;
  @Mixin private final CaseOption chosen;
  @Mixin private final ActorOption actor;

  CaseStepCommand(
      Function<CaseId, OnCase> step,
      StoreOption store,
      CaseOption chosen,
      ActorOption actor,
      PrintWriter out) {
    this.step = step;
    this.store = store;
    this.chosen = chosen;
    this.actor = actor;
    this.out = out;
  }

  @Override
  public Integer call() throws BadInput {
    try (var workbench = store.open(actor)) {
      var id = chosen.id(workbench.queries());
      var done = Await.done(workbench.commands().execute(step.apply(id)));
      var view = chosen.view(workbench.queries());
      var words = new ActLine(view.said());
      for (var entry : done.entries())
        out.println(Visible.text(words.of(ActCodec.caseAct(entry.act()))));
      CaseText.star(view).stream().limit(2).forEach(out::println);
      return Exit.DONE;
    }
  }
}
