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
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.EffectWords;
import starboard.casework.refresh.Held;

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

  /// Says it, all or nothing, and tells what was recorded, what star that leaves and which
  /// judgements are above a limit that came.
  Integer say(Acts acts) throws BadInput {
    try (var workbench = store.open(actor)) {
      var queries = workbench.queries();
      var before = chosen.view(queries);
      var say = new Say(before.state().id(), acts.of(workbench, before));
      var done = Await.done(workbench.commands().execute(say));
      var after = chosen.view(queries);
      var words = new ActLine(after.said());
      for (var remark : remarks) out.println(Visible.text(remark));
      if (done.entries().isEmpty()) out.println("Nothing to change: the case says so already");
      for (var entry : done.entries())
        out.println(Visible.text(words.of(ActCodec.caseAct(entry.act()))));
      if (!after.star().equals(before.star()))
        CaseText.star(after).stream().limit(2).forEach(out::println);
      if (!after.limits().equals(before.limits()))
        effect(before, after).judgements().forEach(it -> out.println(EffectWords.judgement(it)));
      return Exit.DONE;
    }
  }

  /// What the limits that came or went do to the judgements that stand.
  private static Effect effect(CaseView before, CaseView after) {
    var held = Held.of(after.state(), after.council());
    return Effect.of(held, after.rules(), before.limits(), after.limits());
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
