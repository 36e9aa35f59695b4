package starboard.desktop.judging;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.casework.Command;
import starboard.desktop.frame.Trouble;
import starboard.desktop.prose.ProseController;
import starboard.desktop.prose.ProseDesk;
import starboard.rating.Subject;

/// Keeps what is typed as reasons, and records it.
final class ReasonController {
  private final CaseModel model;
  private final Acting acting;
  private final Map<Subject, ProseController> reasons = new EnumMap<>(Subject.class);

  ReasonController(CaseModel model, Acting acting) {
    this.model = model;
    this.acting = acting;
    for (var subject : Subject.values())
      reasons.put(
          subject, new ProseController(model.judgement(subject).reason(), new Reason(subject)));
  }

  /// What keeps and records the reason for one judgement.
  ProseController of(Subject subject) {
    return Objects.requireNonNull(reasons.get(subject));
  }

  /// Records what was typed in every field. It is kept as a draft first, in case that it is
  /// refused.
  void leaveAll() {
    if (model.isPublished() || model.isAsAt()) return;
    for (var it : reasons.values()) {
      it.keep();
      it.leave();
    }
  }

  private final class Reason implements ProseDesk {
    private final Subject subject;

    Reason(Subject subject) {
      this.subject = subject;
    }

    @Override
    public void keep(String text, Consumer<Drafts.Draft> kept, Consumer<Trouble> trouble) {
      acting
          .shown()
          .ifPresent(id -> {
            var keeping = acting.workbench().keepDraft(id, DraftPlace.reason(subject), text);
            acting.saves().followDraft(keeping);
            acting.follow(id, keeping, kept, trouble);
          });
    }

    @Override
    public void drop() {
      acting
          .shown()
          .ifPresent(id ->
              acting
                  .saves()
                  .followDropped(acting.workbench().dropDraft(id, DraftPlace.reason(subject))));
    }

    @Override
    public void record(String text, Runnable done, Consumer<Trouble> trouble) {
      acting
          .shown()
          .ifPresent(id -> {
            model.saidProperty().set("");
            acting.execute(new Command.GiveReason(id, subject, text), _ -> done.run(), trouble);
          });
    }
  }
}
