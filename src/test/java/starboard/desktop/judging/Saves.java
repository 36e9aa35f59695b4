package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import starboard.application.Outcome;
import starboard.desktop.frame.SaveLine;

/// A save line that keeps what it was told, in words.
final class Saves implements SaveLine {
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void follow(CompletionStage<Outcome> command) {
    said.add("saving");
    var _ =
        command.whenComplete((outcome, fault) -> {
          if (fault != null) said.add("not saved");
          else if (outcome instanceof Outcome.Refused(var refusal)) said.add(refusal.rule());
          else said.add("on disk");
        });
  }

  @Override
  public void followDropped(CompletionStage<?> draft) {
    var _ = draft.whenComplete((_, fault) -> said.add(fault == null ? "dropped" : "not dropped"));
  }

  @Override
  public void followDraft(CompletionStage<?> draft) {
    var _ = draft.whenComplete((_, fault) -> said.add(fault == null ? "draft kept" : "not kept"));
  }

  List<String> said() {
    return List.copyOf(said);
  }
}
