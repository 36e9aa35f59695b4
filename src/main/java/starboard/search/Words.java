package starboard.search;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The words of a text, in order. A word is letters and digits without a break: everything else
/// parts words, so that `report_2004.pdf` is three of them and `A1` is one.
///
/// Documents, typed text and snippets are all split here, so that they cannot differ.
final class Words implements Iterator<Word> {
  private final String text;
  private int at;
  private Optional<Word> next;

  private Words(String text) {
    this.text = text;
    next = advance();
  }

  static Stream<Word> of(String text) {
    var words = Spliterators.spliteratorUnknownSize(new Words(text), Spliterator.ORDERED);
    return StreamSupport.stream(words, false);
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Word next() {
    var word = next.orElseThrow(NoSuchElementException::new);
    next = advance();
    return word;
  }

  private Optional<Word> advance() {
    while (true) {
      skip(false);
      if (at == text.length()) return Optional.empty();
      var from = at;
      skip(true);
      var folded = Folding.fold(text.substring(from, Math.min(at, from + Folding.LONGEST_READ)));
      if (!folded.isEmpty()) return Optional.of(new Word(folded, from, at));
    }
  }

  /// Goes on while it is inside a word, or while it is outside.
  private void skip(boolean inside) {
    while (at < text.length()) {
      var letter = text.codePointAt(at);
      if (inside ? !continues(letter) : Character.isLetterOrDigit(letter)) return;
      at += Character.charCount(letter);
    }
  }

  /// Accents written on their own, and the invisible hyphens of text taken from a PDF, part no
  /// word.
  private static boolean continues(int letter) {
    return Character.isLetterOrDigit(letter)
        || switch (Character.getType(letter)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.FORMAT ->
              true;
          default -> false;
        };
  }
}
