package starboard.desktop.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// Finds words that are broken because their label is narrower than one of them: a sentence that is
/// given no room stands letter by letter below itself.
public final class BrokenWordsWalk {
  private BrokenWordsWalk() {}

  /// The faults in words, none where all is well. To be called on the JavaFX thread.
  public static List<String> faults(Node root) {
    var faults = new ArrayList<String>();
    walk(root, faults);
    return List.copyOf(faults);
  }

  private static void walk(Node node, List<String> faults) {
    if (!node.isVisible()) return;
    if (node instanceof Label label && label.isWrapText() && !label.getText().isBlank())
      check(label, faults);
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(it -> walk(it, faults));
  }

  private static void check(Label label, List<String> faults) {
    for (var child : label.getChildrenUnmodifiable())
      if (child instanceof Text text) {
        double wide = text.getWrappingWidth();
        widest(label.getText(), text)
            .filter(it -> wide > 0 && it.width() > wide + 1)
            .ifPresent(it ->
                faults.add(
                    "“%s” of “%s” is broken: %.0f of %.0f pixels"
                        .formatted(it.word(), label.getText(), wide, it.width())));
      }
  }

  private record Word(String word, double width) {}

  private static Optional<Word> widest(String words, Text like) {
    var breaks = BreakIterator.getLineInstance(Locale.UK);
    breaks.setText(words);
    var all = new ArrayList<Word>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      var word = words.substring(from, to).strip();
      var alone = new Text(word);
      alone.setFont(like.getFont());
      all.add(new Word(word, alone.getLayoutBounds().getWidth()));
      from = to;
    }
    return all.stream().max(Comparator.comparingDouble(Word::width));
  }
}
