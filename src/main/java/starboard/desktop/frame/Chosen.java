package starboard.desktop.frame;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the values of a choice box are worded. Values are chosen, never typed.
public final class Chosen<T> extends StringConverter<T> {
  private final Function<T, String> words;

  /// @param words what is shown of a value; of no value nothing is shown
  public Chosen(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new IllegalStateException("nothing is typed into a choice box");
  }
}
