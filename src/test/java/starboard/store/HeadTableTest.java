package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.StoreUpkeep;
import starboard.application.publishing.JournalHead;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.casework.year.ReviewPart;
import starboard.exchange.ShippedRuleBooks;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.Hash;
import starboard.journal.HeadTrail;

/// The head that a publication bears is the one that a check of the whole store prints.
@SuppressWarnings("NullAway.Init") // Set before each test.
class HeadTableTest {
  private static final Author ANN = new Author("Ann", "inspector", "laptop");
  private static final CaseId KENT = new CaseId(new RoundId("2003-11"), new CouncilId("kent"));

  @TempDir Path folder;
  private H2Store store;

  @BeforeEach
  void create() {
    store = H2Store.create(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anEmptyStoreHasAHeadOfNothing() {
    assertEquals(0, head().entries());
    assertEquals(Instant.EPOCH, head().at());
    assertEquals(checked(), Optional.of(head().hash()));
  }

  @Test
  void itIsThatOfTheCheckAlsoWherePeopleWorkedApart() {
    var first = said(Set.of(), 1, "first");
    assertEquals(checked(), Optional.of(head().hash()));
    var left = said(Set.of(first), 2, "left");
    var alone = head();
    assertEquals(checked(), Optional.of(alone.hash()));
    said(Set.of(first), 3, "right");
    assertEquals(checked(), Optional.of(head().hash()));
    assertEquals(3, head().entries());
    assertEquals(Instant.parse("2004-01-03T00:00:00Z"), head().at());
    assertEquals(List.of(false, false), List.of(head().equals(alone), left.equals(first)));
  }

  @Test
  void aHeadOfBeforeIsFoundWithItsEntriesAndItsTime() {
    var empty = head();
    var first = said(Set.of(), 1, "first");
    var left = said(Set.of(first), 4, "left");
    var apart = head();
    var right = said(Set.of(first), 3, "right");
    said(Set.of(left, right), 5, "both");
    for (var it : List.of(empty, apart, head()))
      assertEquals(
          Optional.of(new HeadTrail.State((int) it.entries(), it.at())),
          upkeep().find(it.hash()).join());
    assertEquals(Optional.empty(), upkeep().find(Hash.of("another store")).join());
  }

  private JournalHead head() {
    return store.submit(ledger -> ledger.head()).join();
  }

  private Optional<Hash> checked() {
    return upkeep().verify().join().head();
  }

  private StoreUpkeep upkeep() {
    return new StoreUpkeep(store, new ShippedRuleBooks());
  }

  private Hash said(Set<Hash> after, int day, String words) {
    var act = ActCodec.write(new Act.ReviewWritten(ReviewPart.PRIORITIES, words));
    var entry =
        Entry.of(
            KENT.file(), after, ANN, Instant.parse("2004-01-0%dT00:00:00Z".formatted(day)), act);
    store
        .submit(ledger -> {
          ledger.append(entry);
          return 0;
        })
        .join();
    return entry.id();
  }
}
