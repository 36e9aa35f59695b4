package starboard.desktop.second;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.casework.CaseId;
import starboard.casework.Deciding;
import starboard.desktop.frame.CaseActs;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;
import starboard.desktop.prose.ProseDesk;
import starboard.rating.Subject;

/// Keeps and records the reasons of a second judgement on the case that is shown; an answer that
/// comes when another is shown is dropped.
final class SecondDesk {
  private final Office office;
  private final CaseActs acts;
  private Optional<CaseId> shown = Optional.empty();

  SecondDesk(Office office, CaseActs acts) {
    this.office = office;
    this.acts = acts;
  }

  /// This case is shown from now on; one that is shown as it stood takes nothing.
  void show(CaseView view) {
    shown = Optional.of(view.state().id()).filter(_ -> view.asAt().isEmpty());
  }

  /// Says something.
  ///
  /// @param trouble is told why it is not recorded
  void say(Deciding act, Runnable done, Consumer<String> trouble) {
    acts.say(List.of(act), _ -> done.run(), trouble);
  }

  ProseDesk at(Subject subject) {
    return new At(subject);
  }

  private final class At implements ProseDesk {
    private final Subject subject;

    At(Subject subject) {
      this.subject = subject;
    }

    @Override
    public void keep(String text, Consumer<Drafts.Draft> kept, Consumer<Trouble> trouble) {
      shown.ifPresent(id -> {
        CompletionStage<Drafts.Draft> keeping =
            office.workbench().keepDraft(id, DraftPlace.second(subject), text);
        office.saves().followDraft(keeping);
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
      shown.ifPresent(id ->
          office
              .saves()
              .followDropped(office.workbench().dropDraft(id, DraftPlace.second(subject))));
    }

    @Override
    public void record(String text, Runnable done, Consumer<Trouble> trouble) {
      say(
          new Deciding.SecondReasoned(subject, text),
          done,
          words -> trouble.accept(new Trouble(words, "", "")));
    }

    private boolean isShown(CaseId id) {
      return shown.filter(id::equals).isPresent();
    }
  }
}
