package starboard.desktop.prose;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import starboard.application.Drafts;
import starboard.desktop.frame.Trouble;
import starboard.desktop.prose.ProsePhase.Found;
import starboard.desktop.prose.ProsePhase.NotKept;
import starboard.desktop.prose.ProsePhase.NotRecorded;
import starboard.desktop.prose.ProsePhase.Recording;
import starboard.desktop.prose.ProsePhase.Still;
import starboard.desktop.prose.ProsePhase.Typing;
import starboard.journal.Field;

/// The text in one field of prose and where it is. Text that the person typed is never replaced by
/// what the record says; only the person gives it up.
public final class ProseModel {
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ProsePhase> phase = new ReadOnlyObjectWrapper<>(new Still());
  private final ReadOnlyObjectWrapper<Field<String>> stands =
      new ReadOnlyObjectWrapper<>(new Field.Unset<>());
  private Optional<String> saved = Optional.empty();
  private Optional<String> kept = Optional.empty();
  private boolean loading;

  public ProseModel() {
    text.subscribe(this::typed);
  }

  /// What is in the field.
  public StringProperty textProperty() {
    return text;
  }

  public ReadOnlyObjectProperty<ProsePhase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /// What the record holds.
  public ReadOnlyObjectProperty<Field<String>> standsProperty() {
    return stands.getReadOnlyProperty();
  }

  /// Another case is opened: its text is shown, or a draft of it that was found.
  public void open(Field<String> record, Optional<Drafts.Draft> draft) {
    stands.set(record);
    saved = Optional.empty();
    var found = draft.filter(it -> !it.text().equals(standing()));
    kept = found.map(Drafts.Draft::text);
    put(found.map(Drafts.Draft::text).orElseGet(this::standing));
    phase.set(found.<ProsePhase>map(it -> new Found(it.person(), it.at())).orElseGet(Still::new));
  }

  /// The record as it was read anew.
  public void read(Field<String> record) {
    boolean untouched = text.get().equals(held());
    stands.set(record);
    saved = Optional.empty();
    if (untouched) put(standing());
    if (text.get().equals(standing())) settle();
  }

  /// Whether what is in the field is not in the record.
  public boolean isUnrecorded() {
    return !text.get().equals(held());
  }

  /// What to keep as a draft now; empty where there is nothing new.
  Optional<String> toKeep() {
    return Optional.of(text.get())
        .filter(it -> isUnrecorded() && !isRecording(it))
        .filter(it -> !kept.equals(Optional.of(it)));
  }

  /// A draft is on disk.
  void keep(String draft, Instant at) {
    kept = Optional.of(draft);
    boolean asked = phase.get() instanceof Typing || phase.get() instanceof NotKept;
    if (asked && isUnrecorded()) phase.set(new Typing(Optional.of(at)));
  }

  /// A draft could not be kept.
  void notKept(Trouble trouble) {
    if (phase.get() instanceof Typing) phase.set(new NotKept(trouble));
  }

  /// What to record when the person has left the field; not a draft that was only found, and not
  /// what has just been refused.
  Optional<String> toRecordOnLeaving() {
    return switch (phase.get()) {
      case Typing _, NotKept _ -> toRecord();
      case Still(), Found _, Recording _, NotRecorded _ -> Optional.empty();
    };
  }

  /// What to record when the person asks for it.
  Optional<String> toRecord() {
    return Optional.of(text.get()).filter(it -> isUnrecorded() && !isRecording(it));
  }

  void recording(String words) {
    phase.set(new Recording(words));
  }

  /// A text is in the record. What was typed meanwhile is not.
  void record(String recorded) {
    saved = Optional.of(recorded);
    kept = Optional.empty();
    phase.set(isUnrecorded() ? new Typing(Optional.empty()) : new Still());
  }

  /// A text was not recorded; it stays in the field.
  void notRecorded(Trouble trouble) {
    phase.set(new NotRecorded(trouble));
  }

  /// The person gives up what was typed, or puts something in its place.
  public void putBack() {
    kept = Optional.empty();
    put(held());
    phase.set(new Still());
  }

  /// Whether a draft of this field may lie in the store although nothing is unrecorded.
  boolean hasLeftoverDraft() {
    return kept.isPresent() && !isUnrecorded();
  }

  void draftDropped() {
    kept = Optional.empty();
  }

  private void typed(String now) {
    if (loading) return;
    if (phase.get() instanceof Recording) return;
    if (now.equals(held())) phase.set(new Still());
    else phase.set(phase.get() instanceof Typing typing ? typing : new Typing(Optional.empty()));
  }

  private boolean isRecording(String words) {
    return phase.get() instanceof Recording(var under) && under.equals(words);
  }

  private void settle() {
    phase.set(new Still());
  }

  private void put(String words) {
    loading = true;
    if (!text.get().equals(words)) text.set(words);
    loading = false;
  }

  private String held() {
    return saved.orElseGet(this::standing);
  }

  private String standing() {
    return stands.get().value().orElse("");
  }
}
