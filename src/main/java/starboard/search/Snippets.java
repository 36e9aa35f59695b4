package starboard.search;

import java.util.List;
import starboard.application.EvidenceIndex.Snippet;
import starboard.application.EvidenceIndex.Span;

/// Cuts a piece out of a text around the first word that was typed: about two lines, from word to
/// word, with an ellipsis where the text goes on. Where the words stand in the heading only it is
/// the beginning of the text, with nothing found in it.
final class Snippets {
  private static final int LENGTH = 160;
  private static final int BEFORE = 40;

  /// How far a cut moves so as not to part a word.
  private static final int SLACK = 20;

  private static final String MORE = "…";

  private Snippets() {}

  static Snippet of(String text, Typed typed) {
    var first = Words.of(text).filter(typed::finds).findFirst().map(Word::from).orElse(0);
    var from = start(text, Math.max(0, first - BEFORE), first);
    var to = end(text, Math.min(text.length(), from + LENGTH));
    var before = from == 0 ? "" : MORE;
    var after = to == text.length() ? "" : MORE;
    var shown = before + onOneLine(text.substring(from, to)) + after;
    return new Snippet(shown, found(text, typed, from, to, before.length() - from));
  }

  /// A text that is shown to its end.
  static Snippet whole(String text, Typed typed) {
    return new Snippet(onOneLine(text), found(text, typed, 0, text.length(), 0));
  }

  /// Words that reach over the end of the piece are marked as far as it goes.
  private static List<Span> found(String text, Typed typed, int from, int to, int shift) {
    return Words.of(text)
        .dropWhile(it -> it.from() < from)
        .takeWhile(it -> it.from() < to)
        .filter(typed::finds)
        .map(it -> new Span(it.from() + shift, Math.min(it.to(), to) + shift))
        .toList();
  }

  private static int start(String text, int at, int latest) {
    for (var i = at; i < Math.min(at + SLACK, latest); i++)
      if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) return i;
    return whole(text, at);
  }

  private static int end(String text, int at) {
    if (at == text.length()) return at;
    for (var i = at; i > at - SLACK; i--) if (Character.isWhitespace(text.charAt(i))) return i;
    return whole(text, at);
  }

  /// A place between two letters, never inside one that takes two characters.
  private static int whole(String text, int at) {
    var inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }

  private static String onOneLine(String text) {
    var line = new StringBuilder(text);
    for (var i = 0; i < line.length(); i++)
      if (Character.isISOControl(line.charAt(i))) line.setCharAt(i, ' ');
    return line.toString();
  }
}
