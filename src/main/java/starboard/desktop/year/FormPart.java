package starboard.desktop.year;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.ConflictView;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.prose.ProseState;
import starboard.desktop.prose.ProseWords;
import starboard.journal.Field;

/// One form: its heading, its fields, and below them where they are, with what can be done. Where
/// it is only read its words stand in place of the fields.
final class FormPart extends VBox {
  private final YearField field;
  private final VBox fields;
  private final Label read = Nodes.wrapped("");
  private final ProseState state;
  private final Button back;
  private final Function<String, String> told;
  private boolean editable;

  /// @param told a form that is recorded, in words
  FormPart(
      ProseWords words,
      String about,
      YearField field,
      Function<String, String> told,
      Moments moments,
      Node... fields) {
    this.field = field;
    this.told = told;
    this.fields = new VBox(fields);
    this.fields.getStyleClass().add("fields");
    getStyleClass().add("form-part");
    setId(words.id());
    state = new ProseState(words, field.controller(), moments, ProseState.Recorded.WHEN_ASKED);
    back = Nodes.small("Take it back", this::takeBack);
    back.setAccessibleText("Take back " + words.what());
    var foot = new HBox(state, back);
    foot.getStyleClass().add("foot");
    var conflict =
        new ConflictView<String>(
            "Two people recorded this without seeing each other’s. Choose, or record anew below:",
            it -> it.isEmpty() ? "nothing" : told.apply(it),
            this::choose,
            moments);
    field
        .model()
        .standsProperty()
        .subscribe(it -> {
          conflict.show(it, true);
          arrange();
        });
    getChildren()
        .addAll(
            Nodes.wrapped(words.name(), Looks.HEADING),
            Nodes.wrapped(about, Looks.QUIET, Looks.SMALL),
            conflict,
            this.fields,
            read,
            foot);
  }

  void setEditable(boolean now) {
    editable = now;
    state.setEditable(now);
    arrange();
  }

  private void arrange() {
    var stands = stands();
    Nodes.present(fields, editable);
    Nodes.show(read, editable || stands.isEmpty() ? "" : told.apply(stands));
    Nodes.present(back, editable && !stands.isEmpty());
  }

  private String stands() {
    Field<String> now = field.model().standsProperty().get();
    return now.value().orElse("");
  }

  private void takeBack() {
    choose("");
  }

  private void choose(String text) {
    field.model().textProperty().set(text);
    field.controller().record();
  }
}
