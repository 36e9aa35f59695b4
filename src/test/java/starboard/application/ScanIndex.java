package starboard.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseId;

/// An index that reads all documents at each search, for tests of what stands above indexes.
public final class ScanIndex implements EvidenceIndex {
  private final Map<CaseId, List<Document>> documents = new LinkedHashMap<>();
  private Optional<Long> filled = Optional.empty();

  @Override
  public synchronized Optional<Long> filledUpTo() {
    return filled;
  }

  @Override
  public synchronized void put(List<CaseDocuments> cases, long upTo) {
    for (var it : cases) documents.put(it.id(), it.documents());
    filled = Optional.of(upTo);
  }

  @Override
  public synchronized void clear() {
    documents.clear();
    filled = Optional.of(0L);
  }

  @Override
  public synchronized Hits search(String typed, int most) {
    var words = typed.toLowerCase(Locale.UK).strip().split("\\s+", -1);
    var hits =
        documents.values().stream()
            .flatMap(List::stream)
            .filter(it -> !typed.isBlank() && holds(it, words))
            .map(it -> hit(it, words))
            .toList();
    return new Hits(hits.stream().limit(most).toList(), hits.size());
  }

  private static boolean holds(Document it, String... words) {
    var text = (it.heading() + " " + it.council() + " " + it.words()).toLowerCase(Locale.UK);
    return Arrays.stream(words).allMatch(text::contains);
  }

  private static Hit hit(Document it, String... words) {
    var heading = marked(it.heading(), words);
    return new Hit(it.id(), it.item(), heading, it.council(), marked(it.words(), words));
  }

  /// The first place of each word is marked.
  private static Snippet marked(String text, String... words) {
    var low = text.toLowerCase(Locale.UK);
    var found = new ArrayList<Span>();
    for (var word : words) {
      var from = low.indexOf(word);
      var free =
          found.stream().allMatch(it -> from >= it.to() || from + word.length() <= it.from());
      if (from >= 0 && free) found.add(new Span(from, from + word.length()));
    }
    found.sort(Comparator.comparingInt(Span::from));
    return new Snippet(text, found);
  }

  @Override
  public void close() {}
}
