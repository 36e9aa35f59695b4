package starboard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import starboard.application.BadInput;
import starboard.application.CaseView;
import starboard.application.Visible;
import starboard.application.Workbench;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.Command.Say;

/// Somebody who says something on a case. Commands take it as a mixin: it brings the options for
/// the store, the case and the person.
final class Acting {
  private final PrintWriter out;
  private final List<String> remarks = new ArrayList<>();
  @Mixin private final StoreOption store;
  @Mixin private final CaseOption chosen = new CaseOption();
  @Mixin private final ActorOption actor = new ActorOption();

  Acting(StoreOption store, PrintWriter out) {
    this.store = store;
    this.out = out;
  }

  /// What to say, by the case as it stands.
  @FunctionalInterface
  interface Acts {
    List<Act.Undoable> of(Workbench workbench, CaseView view) throws BadInput;
  }

  /// Says it, all or nothing, and tells what was recorded and what star that leaves.
  Integer say(Acts acts) throws BadInput {
    try (var workbench = store.open(actor)) {
      var queries = workbench.queries();
      var before = chosen.view(queries);
      var say = new Say(before.state().id(), acts.of(workbench, before));
      var done = Await.done(workbench.commands().execute(say));
      var after = chosen.view(queries);
      var words = new ActWords(after.said());
      for (var remark : remarks) out.println(Visible.text(remark));
      if (done.entries().isEmpty()) out.println("Nothing to change: the case says so already");
      for (var entry : done.entries())
        out.println(Visible.text(words.of(ActCodec.caseAct(entry.act()))));
      if (!after.star().equals(before.star()))
        CaseText.star(after).stream().limit(2).forEach(out::println);
      return Exit.DONE;
    }
  }

  /// Says one thing.
  Integer say(Act.Undoable act) throws BadInput {
    return say((_, _) -> List.of(act));
  }

  /// Has the person told more than what was recorded, once it is.
  void remark(String line) {
    remarks.add(line);
  }
}
