package starboard.desktop.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// A word or two in a pill. The words carry the meaning; the tone only helps to find it.
public final class Tag extends Label {
  /// The tone of a tag or notice.
  public enum Tone {
    NEUTRAL,
    INFO,
    GOOD,
    WARN,
    BAD,
    WHAT_IF;

    /// Its name in the style sheets, for example `what-if`.
    String look() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Tag(Tone tone, String text) {
    super(Unbroken.words(text));
    getStyleClass().addAll("tag", tone.look());
  }

  public Tag(Tone tone, String text, Feather icon) {
    this(tone, text);
    setGraphic(Icons.of(icon));
  }

  /// Says something else, in another tone.
  public void say(Tone tone, String text) {
    setText(Unbroken.words(text));
    for (var other : Tone.values()) getStyleClass().remove(other.look());
    getStyleClass().add(tone.look());
  }
}
