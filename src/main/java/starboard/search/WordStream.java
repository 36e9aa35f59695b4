package starboard.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words of some texts as Lucene takes them.
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Iterator<Word> words;

  WordStream(List<String> texts) {
    words = texts.stream().flatMap(Words::of).iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!words.hasNext()) return false;
    clearAttributes();
    term.append(words.next().folded());
    return true;
  }
}
