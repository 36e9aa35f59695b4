package starboard.application;

import java.util.Arrays;
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
            .map(ScanIndex::hit)
            .toList();
    return new Hits(hits.stream().limit(most).toList(), hits.size());
  }

  private static boolean holds(Document it, String... words) {
    var text = (it.heading() + " " + it.council() + " " + it.words()).toLowerCase(Locale.UK);
    return Arrays.stream(words).allMatch(text::contains);
  }

  private static Hit hit(Document it) {
    return new Hit(
        it.id(), it.item(), it.heading(), it.council(), new Snippet(it.words(), List.of()));
  }

  @Override
  public void close() {}
}
