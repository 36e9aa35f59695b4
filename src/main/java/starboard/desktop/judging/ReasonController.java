package starboard.desktop.judging;

import starboard.application.DraftPlace;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.rating.Subject;

/// Keeps what is typed as reasons, and records it.
final class ReasonController {
  private final CaseModel model;
  private final Acting acting;

  ReasonController(CaseModel model, Acting acting) {
    this.model = model;
    this.acting = acting;
  }

  /// Keeps what was typed as a draft.
  void keep(Subject subject) {
    var reason = reason(subject);
    reason.toKeep().ifPresent(text -> acting.shown().ifPresent(id -> keep(id, subject, text)));
  }

  private void keep(CaseId id, Subject subject, String text) {
    var kept = acting.workbench().keepDraft(id, DraftPlace.reason(subject), text);
    acting.saves().followDraft(kept);
    var reason = reason(subject);
    acting.follow(id, kept, it -> reason.keep(it.text(), it.at()), reason::notKept);
  }

  /// The person has left the field: what was typed is recorded.
  void leave(Subject subject) {
    if (reason(subject).hasLeftoverDraft()) drop(subject);
    reason(subject).toRecordOnLeaving().ifPresent(it -> record(subject, it));
  }

  /// The person asks for what is in the field to be recorded.
  void record(Subject subject) {
    reason(subject).toRecord().ifPresent(it -> record(subject, it));
  }

  /// Records what was typed in every field. It is kept as a draft first, in case that it is
  /// refused.
  void leaveAll() {
    if (model.isPublished() || model.isAsAt()) return;
    for (var subject : Subject.values()) {
      keep(subject);
      leave(subject);
    }
  }

  /// Gives up what was typed and not recorded.
  void discard(Subject subject) {
    reason(subject).putBack();
    drop(subject);
  }

  private void record(Subject subject, String text) {
    var reason = reason(subject);
    acting
        .shown()
        .ifPresent(id -> {
          model.saidProperty().set("");
          reason.recording(text);
          acting.execute(
              new Command.GiveReason(id, subject, text),
              _ -> reason.record(text),
              reason::notRecorded);
        });
  }

  private void drop(Subject subject) {
    reason(subject).draftDropped();
    acting
        .shown()
        .ifPresent(it ->
            acting
                .saves()
                .followDraft(acting.workbench().dropDraft(it, DraftPlace.reason(subject))));
  }

  private ReasonModel reason(Subject subject) {
    return model.judgement(subject).reason();
  }
}
