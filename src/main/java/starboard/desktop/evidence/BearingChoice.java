package starboard.desktop.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import starboard.evidence.Bearing;
import starboard.rating.Subject;

/// What an item says to one judgement: three choices side by side, each one click. A choice is
/// shown as chosen only when the record says so; pressing it asks for that.
final class BearingChoice extends HBox {
  private static final List<Bearing> ORDER =
      List.of(Bearing.SUPPORTS, Bearing.NONE, Bearing.CONTRADICTS);
  private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

  private final Map<Bearing, Choice> choices = new EnumMap<>(Bearing.class);

  BearingChoice(Subject subject, Consumer<Bearing> asked) {
    getStyleClass().add("bearing-choice");
    for (var bearing : ORDER) {
      var choice = new Choice(subject, bearing, asked);
      choices.put(bearing, choice);
      getChildren().add(choice);
    }
  }

  /// @param why why it cannot be changed; blank where it can
  void show(Bearing chosen, boolean settled, String why) {
    pseudoClassStateChanged(CLOSED, !why.isEmpty());
    choices.forEach((bearing, it) -> {
      it.setSelected(settled && bearing == chosen);
      it.setDisable(!why.isEmpty() && !(settled && bearing == chosen));
      it.setAccessibleHelp(why);
    });
  }

  /// What the choice of a bearing says.
  static String words(Bearing bearing) {
    return switch (bearing) {
      case SUPPORTS -> "+ supports";
      case NONE -> "says nothing";
      case CONTRADICTS -> "− contradicts";
    };
  }

  private static final class Choice extends ToggleButton {
    private final Bearing bearing;
    private final Consumer<Bearing> asked;

    Choice(Subject subject, Bearing bearing, Consumer<Bearing> asked) {
      super(words(bearing));
      this.bearing = bearing;
      this.asked = asked;
      getStyleClass().setAll("bearing", bearing.word());
      setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      setAccessibleText(words(bearing).replaceFirst("^[+−] ", "") + ", " + subject.phrase());
      setMinWidth(USE_PREF_SIZE);
    }

    @Override
    public void fire() {
      if (!isDisabled() && !isSelected()) asked.accept(bearing);
    }
  }
}
