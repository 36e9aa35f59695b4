package starboard.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.search.Items.all;
import static starboard.search.Items.id;
import static starboard.search.Items.item;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.EvidenceIndex.Document;
import starboard.application.EvidenceIndex.Hit;

/// The index finds what reading every item from beginning to end finds, no more and no less, while
/// cases are replaced.
class AgainstPlainScanTest {
  private final Random chance = new Random(2003);
  private final Map<String, List<Document>> cases = new TreeMap<>();

  @Test
  void whatIsFoundIsWhatAPlainScanFinds(@TempDir Path folder) {
    var matched = 0;
    try (var index = LuceneIndex.in(folder)) {
      for (var i = 0; i < 60; i++) putACase(index, i % 30, i);
      for (var i = 0; i < 200; i++) {
        if (i % 10 == 0) putACase(index, chance.nextInt(30), 100 + i);
        var typed = Sentences.of(chance, chance.nextInt(1, 4));
        var hits = index.search(typed, 1000);
        var scanned = scan(typed);
        assertEquals(scanned.keySet(), names(hits.first()), typed);
        assertEquals(scanned.size(), hits.total(), typed);
        assertBetterHeadingsComeFirst(hits.first(), scanned, typed);
        matched += hits.total();
      }
    }
    assertTrue(matched > 1000, "too few were found to prove anything: " + matched);
  }

  private void putACase(LuceneIndex index, int number, int upTo) {
    var id = id("2003-11", "council-" + number);
    var documents = new ArrayList<Document>();
    for (var i = chance.nextInt(21); i > 0; i--)
      documents.add(
          item(
              id,
              "item-" + upTo + "-" + i,
              Sentences.of(chance, chance.nextInt(5)),
              Sentences.of(chance, chance.nextInt(30))));
    cases.put(id.council().text(), documents);
    index.put(List.of(all(id, documents.toArray(Document[]::new))), upTo);
    assertEquals(upTo, index.filledUpTo().orElseThrow());
  }

  /// The items that hold every typed word, and how many of them stand in the heading.
  private Map<String, Long> scan(String typed) {
    var found = new TreeMap<String, Long>();
    var words = Sentences.words(typed);
    if (words.isEmpty()) return found;
    cases.values().stream()
        .flatMap(List::stream)
        .forEach(it -> {
          var text = it.heading() + " " + it.council() + " " + it.words();
          var wanted = Set.copyOf(words.subList(0, words.size() - 1));
          var last = words.getLast();
          if (holding(Sentences.words(text), wanted, last) == wanted.size() + 1)
            found.put(it.item().text(), holding(Sentences.words(it.heading()), wanted, last));
        });
    return found;
  }

  private static long holding(List<String> words, Set<String> wanted, String last) {
    var begins = words.stream().anyMatch(it -> it.startsWith(last));
    return wanted.stream().filter(words::contains).count() + (begins ? 1 : 0);
  }

  private static void assertBetterHeadingsComeFirst(
      List<Hit> hits, Map<String, Long> scanned, String typed) {
    var inHeadings = hits.stream().map(it -> scanned.getOrDefault(it.item().text(), -1L)).toList();
    var best = inHeadings.stream().sorted((one, other) -> Long.compare(other, one)).toList();
    assertEquals(best, inHeadings, typed);
  }

  private static Set<String> names(List<Hit> hits) {
    var names = new HashSet<String>();
    for (var hit : hits) assertTrue(names.add(hit.item().text()), "found twice: " + hit);
    return names;
  }
}
