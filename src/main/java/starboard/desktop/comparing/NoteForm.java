package starboard.desktop.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import starboard.application.NoteRow;
import starboard.casework.Refusal;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.kit.Shortcut;

/// A note of moderation on all councils that are compared, and the notes written on them before.
final class NoteForm extends VBox {
  private static final Duration PACE = Duration.millis(500);

  private final ProseArea area =
      new ProseArea("Note on this comparison", "Why these councils are judged alike, or not");
  private final Label trouble = Nodes.wrapped("", "trouble");
  private final Label closed = Nodes.wrapped("", Looks.QUIET, Looks.SMALL);
  private final Button write = Nodes.main("Write the note", this::save);
  private final VBox earlier = new VBox();
  private final PauseTransition pause = new PauseTransition(PACE);
  private final Consumer<String> save;
  private final Consumer<String> keep;
  private String kept = "";

  /// @param save writes the note on every case
  /// @param keep keeps what is typed as a draft; a blank text gives it up
  NoteForm(Consumer<String> save, Consumer<String> keep) {
    this.save = save;
    this.keep = keep;
    getStyleClass().addAll(Looks.CARD, "note-form");
    area.setId("comparison-note");
    area.grow();
    earlier.getStyleClass().add("earlier-notes");
    Nodes.show(trouble, "");
    Nodes.show(closed, "");
    getChildren()
        .addAll(
            Nodes.wrapped("Note on this comparison", Looks.SUBHEADING),
            area,
            write,
            closed,
            trouble,
            earlier);
    Shortcut.SAVE_NOTE.on(this, this::save);
    pause.setOnFinished(_ -> keepNow());
    area.textProperty()
        .subscribe(it -> {
          Nodes.show(trouble, "");
          if (!it.equals(kept)) pause.playFromStart();
        });
  }

  void enter() {
    area.requestFocus();
    area.end();
  }

  /// Another comparison is shown, with what was typed on it and not written.
  void open(String draft) {
    pause.stop();
    kept = draft;
    area.setText(draft);
    earlier.getChildren().clear();
  }

  /// The comparison goes out of view.
  void left() {
    pause.stop();
    keepNow();
  }

  /// Greys the button where no note can be written on these councils, with the reason.
  void allow(Optional<Refusal> refusal) {
    var words = refusal.map(Refusal::words);
    Nodes.allow(write, words);
    Nodes.show(closed, words.orElse(""));
  }

  void refuse(String why) {
    Nodes.show(trouble, why);
  }

  /// The note is on disk.
  void saved() {
    open("");
  }

  void tell(List<NoteRow> notes, Moments moments) {
    earlier.getChildren().clear();
    if (notes.isEmpty()) return;
    earlier.getChildren().add(Nodes.wrapped("Notes on these councils", Looks.SUBHEADING));
    for (var it : notes) {
      var about =
          "%s, %s, on %s"
              .formatted(it.by(), moments.full(it.at()), String.join(", ", it.note().compared()));
      earlier
          .getChildren()
          .add(
              new VBox(
                  Nodes.wrapped(it.note().text()), Nodes.wrapped(about, Looks.QUIET, Looks.SMALL)));
    }
  }

  private void keepNow() {
    var text = area.getText();
    if (text.equals(kept)) return;
    kept = text;
    keep.accept(text);
  }

  private void save() {
    var text = area.getText().strip();
    if (write.isDisabled()) return;
    if (text.isEmpty()) refuse("Write the note first.");
    else save.accept(text);
  }
}
