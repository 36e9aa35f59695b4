package starboard.desktop.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// One of the choices of a [GradePicker]: to a screen reader a radio button.
///
/// It is selected only when the picker's answer says so; pressing it asks for that.
final class GradeChoice extends ToggleButton {
  private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
  private static final PseudoClass RECORDED = PseudoClass.getPseudoClass("recorded");

  private static final PseudoClass ENTERED = PseudoClass.getPseudoClass("entered");

  private final Choice answer;
  private final String group;
  private final Consumer<Choice> asked;
  private Optional<String> closed = Optional.empty();
  private boolean recorded;

  GradeChoice(String group, Choice answer, String look, Consumer<Choice> asked) {
    super(answer.words());
    this.group = group;
    this.answer = answer;
    this.asked = asked;
    getStyleClass().setAll(look);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    setMnemonicParsing(false);
    setFocusTraversable(false);
    focusedProperty()
        .subscribe(it -> {
          if (!it) pseudoClassStateChanged(ENTERED, false);
        });
    name();
  }

  Choice answer() {
    return answer;
  }

  /// JavaFX shows a focus only where the person moved it by a key.
  void requestVisibleFocus() {
    requestFocus();
    pseudoClassStateChanged(ENTERED, isFocused());
  }

  @Override
  public void fire() {
    if (!isDisabled()) asked.accept(answer);
  }

  void close(Optional<String> reason) {
    closed = reason;
    pseudoClassStateChanged(CLOSED, reason.isPresent());
    setTooltip(reason.map(it -> new Tooltip(answer.words() + " is closed: " + it)).orElse(null));
    name();
  }

  /// Marks what is recorded while something else is tried.
  void mark(boolean isRecorded) {
    recorded = isRecorded;
    pseudoClassStateChanged(RECORDED, isRecorded);
    name();
  }

  private void name() {
    setAccessibleText(
        answer.words()
            + closed.map(it -> ", closed: " + it).orElse("")
            + (recorded ? ", recorded" : "")
            + ", "
            + group);
  }
}
