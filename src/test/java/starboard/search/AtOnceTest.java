package starboard.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.search.Items.BEXLEY;
import static starboard.search.Items.all;
import static starboard.search.Items.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.EvidenceIndex.CaseDocuments;
import starboard.application.EvidenceIndex.Document;

/// What an index answers while others fill it or close it.
class AtOnceTest {
  private static final int FEW = 3;
  private static final int MANY = 8;
  private static final int PUTS = 200;
  @TempDir Path folder;

  @Test
  void aCaseIsFoundAsItWasOrAsItIsNeverInBetween() {
    try (var index = LuceneIndex.in(folder)) {
      index.put(List.of(items(FEW)), 0);
      var filling = CompletableFuture.runAsync(() -> fill(index));
      while (!filling.isDone()) {
        var hits = index.search("item", 100);
        assertTrue(hits.total() == FEW || hits.total() == MANY, "found " + hits.total());
        assertEquals(hits.total(), hits.first().size());
      }
      filling.join();
      assertEquals(MANY, index.search("item", 0).total());
      assertEquals(Optional.of((long) PUTS), index.filledUpTo());
    }
  }

  @Test
  void whoAsksWhileItIsClosedIsAnsweredAllOrNothing() {
    var index = LuceneIndex.in(folder);
    index.put(List.of(items(FEW)), 0);
    var filling = CompletableFuture.runAsync(() -> fill(index));
    var asking = CompletableFuture.runAsync(() -> askUntilClosed(index));
    index.close();
    filling.join();
    asking.join();
  }

  private static void fill(LuceneIndex index) {
    for (var i = 1; i <= PUTS; i++) index.put(List.of(items(i % 2 == 0 ? MANY : FEW)), i);
  }

  private static void askUntilClosed(LuceneIndex index) {
    while (true) {
      var total = index.search("item", 100).total();
      if (total == 0) return;
      assertTrue(total == FEW || total == MANY, "found " + total);
    }
  }

  private static CaseDocuments items(int count) {
    return all(
        BEXLEY,
        IntStream.range(0, count)
            .mapToObj(it -> item(BEXLEY, "e" + it, "Item", "words"))
            .toArray(Document[]::new));
  }
}
