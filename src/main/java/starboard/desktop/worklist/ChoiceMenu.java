package starboard.desktop.worklist;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/// A menu in which any of a few words may be chosen; it says what is chosen.
///
/// @param <E> what the words stand for
final class ChoiceMenu<E extends Enum<E>> extends MenuButton {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final String all;
  private final String many;
  private final Function<E, String> words;
  private final E[] values;

  /// @param all what it says while nothing is chosen, for example `All regions`
  /// @param many what it says of several, for example `regions`
  /// @param toggled told which word was pressed
  ChoiceMenu(String all, String many, E[] values, Function<E, String> words, Consumer<E> toggled) {
    this.all = all;
    this.many = many;
    this.words = words;
    this.values = values.clone();
    setMinWidth(USE_PREF_SIZE);
    for (var value : values) {
      var item = new CheckMenuItem(words.apply(value));
      item.setOnAction(_ -> toggled.accept(value));
      getItems().add(item);
    }
  }

  /// Shows these as chosen.
  void show(Set<E> chosen) {
    for (int i = 0; i < values.length; i++)
      if (getItems().get(i) instanceof CheckMenuItem item)
        item.setSelected(chosen.contains(values[i]));
    setText(
        switch (chosen.size()) {
          case 0 -> all;
          case 1 ->
              Arrays.stream(values).filter(chosen::contains).map(words).findFirst().orElse(all);
          default -> chosen.size() + " " + many;
        });
    pseudoClassStateChanged(CHOSEN, !chosen.isEmpty());
  }
}
