package starboard.desktop.prose;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.application.Workbench;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.desktop.frame.CaseActs;
import starboard.desktop.frame.SaveLine;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;

/// Keeps drafts and says acts on the case that is shown; an answer that comes when another is shown
/// is dropped.
public final class FormDesk {
  private final Workbench workbench;
  private final SaveLine saves;
  private final CaseActs acts;
  private Optional<CaseId> shown = Optional.empty();

  public FormDesk(Workbench workbench, SaveLine saves, CaseActs acts) {
    this.workbench = workbench;
    this.saves = saves;
    this.acts = acts;
  }

  /// This case is shown from now on; one that is shown as it stood takes nothing.
  public void show(CaseView view) {
    shown = Optional.of(view.state().id()).filter(_ -> view.asAt().isEmpty());
  }

  /// Says an act.
  public void say(Act.Undoable act, Runnable done, Consumer<Trouble> trouble) {
    acts.say(List.of(act), _ -> done.run(), words -> trouble.accept(new Trouble(words, "", "")));
  }

  /// The desk of one field or form.
  ///
  /// @param meaning what a text that is typed there says
  public ProseDesk at(DraftPlace place, Function<String, Wording> meaning) {
    return new At(place, meaning);
  }

  private final class At implements ProseDesk {
    private final DraftPlace place;
    private final Function<String, Wording> meaning;

    At(DraftPlace place, Function<String, Wording> meaning) {
      this.place = place;
      this.meaning = meaning;
    }

    @Override
    public void keep(String text, Consumer<Drafts.Draft> kept, Consumer<Trouble> trouble) {
      shown.ifPresent(id -> {
        CompletionStage<Drafts.Draft> keeping = workbench.keepDraft(id, place, text);
        saves.followDraft(keeping);
        FxThread.deliver(
            keeping,
            it -> {
              if (isShown(id)) kept.accept(it);
            },
            fault -> {
              if (isShown(id)) trouble.accept(Trouble.of(fault));
            });
      });
    }

    @Override
    public void drop() {
      shown.ifPresent(id -> saves.followDropped(workbench.dropDraft(id, place)));
    }

    @Override
    public void record(String text, Runnable done, Consumer<Trouble> trouble) {
      switch (meaning.apply(text)) {
        case Wording.Says(var act) -> say(act, done, trouble);
        case Wording.Lacks(var what) -> trouble.accept(new Trouble(what, "", ""));
      }
    }

    private boolean isShown(CaseId id) {
      return shown.filter(id::equals).isPresent();
    }
  }
}
