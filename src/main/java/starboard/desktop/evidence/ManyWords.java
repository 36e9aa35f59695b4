package starboard.desktop.evidence;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;

/// Several words in one text, in order and with a blank between them, each chosen by a box of its
/// own.
record ManyWords(StringProperty text) {

  /// Has a box choose a word.
  void bind(CheckBox box, String word) {
    text.subscribe(_ -> box.setSelected(words().contains(word)));
    box.setOnAction(_ -> choose(word, box.isSelected()));
  }

  List<String> words() {
    return Stream.of(text.get().split(" ")).filter(it -> !it.isEmpty()).toList();
  }

  private void choose(String word, boolean chosen) {
    var words = new TreeSet<>(words());
    if (chosen) words.add(word);
    else words.remove(word);
    text.set(String.join(" ", words));
  }
}
