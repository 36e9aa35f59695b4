package starboard.desktop.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import starboard.desktop.frame.Chosen;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;

/// One of several words, shown by their titles.
final class WordChoice extends ComboBox<String> {
  private WordChoice(StringProperty word, List<String> words, Function<String, String> title) {
    getItems().setAll(words);
    setConverter(new Chosen<>(title));
    setVisibleRowCount(words.size());
    valueProperty().bindBidirectional(word);
  }

  static WordChoice ofKinds(StringProperty word) {
    var kinds = Stream.of(SourceKind.values()).map(SourceKind::word).toList();
    var choice =
        new WordChoice(word, kinds, it -> SourceKind.of(it).map(SourceKind::title).orElse(it));
    choice.setId("evidence-kind");
    return choice;
  }

  static WordChoice ofWeights(StringProperty word) {
    var weights = Stream.concat(Stream.of(""), Stream.of(Weight.values()).map(Weight::word));
    var choice =
        new WordChoice(word, weights.toList(), it -> it.isEmpty() ? "not weighed yet" : it);
    choice.setId("evidence-weight");
    return choice;
  }
}
