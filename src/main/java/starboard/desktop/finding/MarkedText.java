package starboard.desktop.finding;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import starboard.application.EvidenceIndex.Snippet;

/// A text that wraps, in which the found words are bold and underlined.
final class MarkedText extends TextFlow {
  /// @param look the style class of its text
  MarkedText(String look) {
    getStyleClass().addAll("marked", look);
    setMinWidth(0);
  }

  void show(Snippet snippet) {
    getChildren().clear();
    var text = snippet.text();
    int at = 0;
    for (var span : snippet.found()) {
      add(text.substring(at, span.from()), "plain");
      add(text.substring(span.from(), span.to()), "found");
      at = span.to();
    }
    add(text.substring(at), "plain");
  }

  private void add(String words, String look) {
    if (words.isEmpty()) return;
    var text = new Text(words);
    text.getStyleClass().add(look);
    getChildren().add(text);
  }
}
