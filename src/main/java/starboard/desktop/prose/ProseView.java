package starboard.desktop.prose;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.CaseSteps;
import starboard.desktop.frame.Moments;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.ProseArea;
import starboard.desktop.kit.Shortcut;

/// One field of prose that is recorded on leaving it, and below it where its text is.
public final class ProseView extends VBox {
  private final ProseModel model;
  private final CaseSteps steps;
  private final ProseController controller;
  private final ProseArea area;
  private final ProseState state;
  private boolean typedHere;
  private boolean keptPlace;

  public ProseView(ProseWords words, ProseController controller, CaseSteps steps, Moments moments) {
    this.controller = controller;
    this.steps = steps;
    model = controller.model();
    getStyleClass().add("prose");
    area = new ProseArea(words.name(), words.hint());
    area.setId(words.id());
    area.grow();
    state = new ProseState(words, controller, moments, ProseState.Recorded.ON_LEAVING);
    getChildren().addAll(area, state);
    area.textProperty().bindBidirectional(model.textProperty());
    area.focusedProperty().subscribe(this::focused);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.textProperty().subscribe(_ -> typed());
    model.phaseProperty().subscribe(_ -> place());
  }

  /// Says whether the text can be changed.
  ///
  /// @param editable whether the text can be changed now
  /// @param kept whether the field keeps its place also where it is empty and cannot be changed
  public void setEditable(boolean editable, boolean kept) {
    keptPlace = kept;
    area.setEditable(editable);
    state.setEditable(editable);
    place();
  }

  private void place() {
    Nodes.present(area, keptPlace || area.isEditable() || !area.getText().isEmpty());
  }

  private void typed() {
    if (!area.isFocused() || !model.isUnrecorded()) return;
    typedHere = true;
    steps.acted();
  }

  private void focused(boolean here) {
    typedHere = false;
    if (!here && area.isEditable()) controller.leave();
  }

  /// Undo in the field takes back typing; where nothing was typed since the field was entered or
  /// recorded, it undoes the last act on the case, as everywhere else.
  private void pressed(KeyEvent event) {
    if (Shortcut.RECORD_REASON.matches(event)) {
      typedHere = false;
      controller.record();
    } else if (Shortcut.UNDO.matches(event) && !typedHere) steps.undo();
    else if (Shortcut.REDO.matches(event) && !typedHere) steps.redo();
    else return;
    event.consume();
  }
}
