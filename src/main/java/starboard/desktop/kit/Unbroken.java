package starboard.desktop.kit;

import java.util.regex.Pattern;
import javafx.scene.control.Labeled;

/// Keeps a number and its per cent sign on one line where words wrap. Only what is shown is
/// changed: what is stored, saved as a file or read keeps its plain space.
public final class Unbroken {
  private static final Pattern PER_CENT = Pattern.compile("(?<=[0-9]) (?=%)");
  private static final String NO_BREAK = "\u00a0";

  private Unbroken() {}

  /// The words with spaces that do not break before the signs, for example in `21.4 %`.
  public static String words(String words) {
    return PER_CENT.matcher(words).replaceAll(NO_BREAK);
  }

  /// Has whatever is shown in a label stay unbroken.
  static void keep(Labeled label) {
    label
        .textProperty()
        .subscribe(it -> {
          if (it != null && !label.textProperty().isBound()) label.setText(words(it));
        });
  }
}
