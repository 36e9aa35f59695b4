package starboard.desktop.prose;

/// Keeps what is typed in one field, and records it.
public final class ProseController {
  private final ProseModel model;
  private final ProseDesk desk;

  public ProseController(ProseModel model, ProseDesk desk) {
    this.model = model;
    this.desk = desk;
  }

  ProseModel model() {
    return model;
  }

  /// Keeps what was typed as a draft.
  public void keep() {
    model
        .toKeep()
        .ifPresent(text -> desk.keep(text, it -> model.keep(it.text(), it.at()), model::notKept));
  }

  /// The person has left the field: what was typed is recorded.
  public void leave() {
    if (model.hasLeftoverDraft()) drop();
    model.toRecordOnLeaving().ifPresent(this::record);
  }

  /// The person asks for what is in the field to be recorded.
  public void record() {
    model.toRecord().ifPresent(this::record);
  }

  /// Gives up what was typed and not recorded.
  public void discard() {
    model.putBack();
    drop();
  }

  private void record(String text) {
    model.recording(text);
    desk.record(text, () -> model.record(text), model::notRecorded);
  }

  private void drop() {
    model.draftDropped();
    desk.drop();
  }
}
