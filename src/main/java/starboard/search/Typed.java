package starboard.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody typed to find something: whole words, and the beginning of one more.
///
/// @param whole the words before the last one, folded, in the order typed
/// @param beginning the last word, folded
record Typed(Set<String> whole, String beginning) {

  /// The words of what was typed; empty where it has none.
  static Optional<Typed> of(String text) {
    List<String> words = Words.of(text).map(Word::folded).toList();
    if (words.isEmpty()) return Optional.empty();
    var whole = new LinkedHashSet<>(words.subList(0, words.size() - 1));
    return Optional.of(new Typed(whole, words.getLast()));
  }

  /// Whether a word of a text is one that was typed.
  boolean finds(Word word) {
    return word.folded().startsWith(beginning) || whole.contains(word.folded());
  }
}
