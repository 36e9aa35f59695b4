package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Founding;
import starboard.application.Inventing;
import starboard.application.ScanIndex;
import starboard.application.StoreFault;
import starboard.application.StoreUpkeep;
import starboard.application.Workbench;
import starboard.application.Worklist;
import starboard.application.invented.Plan;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.ReturnsHtml;
import starboard.exchange.ShippedRuleBooks;
import starboard.journal.Hash;

/// A small invented store on a disk.
class InventedStoreTest {
  private static final ShippedRuleBooks RULES = new ShippedRuleBooks();
  private static final int COUNCILS = 20;
  private static final RoundId FIRST = new RoundId("2101-11");
  private static final RoundId SECOND = new RoundId("2102-11");

  @TempDir static Path shared;
  @TempDir Path temp;

  @BeforeAll
  static void make() {
    made(shared, 7).close();
  }

  @Test
  void theSameSeedMakesTheSameEntries() {
    assertEquals(head(H2Store.open(shared)), head(made(temp, 7)));
  }

  @Test
  void anotherSeedMakesOthers() {
    assertNotEquals(head(H2Store.open(shared)), head(made(temp, 8)));
  }

  @Test
  void itIsSoundAndItsTablesAreWhatItsEntriesAddUpTo() {
    try (var store = H2Store.open(shared)) {
      var check = new StoreUpkeep(store, RULES).verify().join();
      assertEquals(List.of(), check.faults());
      assertEquals(1 + 2 + 2 * COUNCILS, check.files());
    }
  }

  @Test
  void itIsBigAsPlanned() {
    try (var store = H2Store.open(shared)) {
      var evidence = store.submit(ledger -> ledger.tables().evidence(SECOND)).join();
      assertEquals(3 * COUNCILS, evidence.size());
      var words =
          evidence.stream()
              .mapToInt(it -> it.what().summary().length() + it.what().passages().length())
              .average()
              .orElseThrow();
      assertTrue(words > 1400 && words < 1800, "an item has " + words + " characters");
      var values = store.submit(ledger -> ledger.tables().values(SECOND)).join();
      assertEquals(COUNCILS, values.size());
      values.values().forEach(it -> assertEquals(50, it.size()));
    }
  }

  @Test
  void everyRoundSaysThatItIsInvented() {
    try (var workbench = over(H2Store.open(shared))) {
      var rounds = workbench.queries().rounds().join();
      assertEquals(List.of(SECOND, FIRST), rounds.stream().map(Round::id).toList());
      assertTrue(rounds.stream().allMatch(Round::invented));
      assertEquals(List.of(true, false), rounds.stream().map(Round::refresh).toList());
      assertEquals(List.of(false, true), rounds.stream().map(Round::published).toList());
    }
  }

  @Test
  void whoeverACaseWasGivenToIsRegisteredAndCanSignIn() {
    try (var workbench = over(H2Store.open(shared))) {
      var people = workbench.queries().register().join().people();
      var lines = workbench.queries().progress(SECOND).join().orElseThrow().lines();
      assertEquals(COUNCILS, lines.size());
      for (var line : lines) {
        var name = line.row().inspector().orElseThrow();
        assertEquals(Role.INSPECTOR, Objects.requireNonNull(people.get(name), name).role(), name);
      }
      for (var it : workbench.queries().trail(SECOND, Optional.empty()).join().orElseThrow()) {
        var author = it.line().entry().author();
        if (it.council().isPresent())
          assertEquals(
              author.role(),
              Objects.requireNonNull(people.get(author.person()), author.person()).role().word());
      }
    }
  }

  @Test
  void noRealCouncilIsAmongItsCouncils() {
    var real = PublishedRecordFiles.cases().stream().map(it -> it.council()).toList();
    try (var workbench = over(H2Store.open(shared))) {
      for (var council : workbench.queries().councils().join()) {
        assertTrue(council.name().matches("Example[a-z]+ \\d{3}"), council.name());
        assertTrue(!real.contains(council.name()), council.name());
      }
    }
  }

  @Test
  void limitsBiteForSomeAndNoJudgementThatWasMadeIsAboveOne() {
    try (var workbench = over(H2Store.open(shared))) {
      var rows = worklist(workbench, FIRST).rows();
      assertTrue(rows.stream().anyMatch(it -> it.limits().isEmpty()));
      assertTrue(rows.stream().flatMap(it -> it.limits().stream()).findAny().isPresent());
      for (var row : rows) {
        var view = workbench.queries().caseView(row.id()).join().orElseThrow();
        for (var judgement : view.state().judgements().values())
          assertEquals(List.of(), view.keys().exceeded(view.state(), judgement.subject()));
      }
    }
  }

  @Test
  void aFolderThatHoldsAnythingIsRefused() {
    H2Store.create(temp).close();
    var refused = assertThrows(StoreFault.class, () -> H2Store.create(temp));
    assertEquals(StoreFault.Kind.EXISTS, refused.kind());
  }

  @Test
  void aStoreWithTheRealRecordIsRefusedAndLeftAsItIs() {
    try (var store = H2Store.create(temp)) {
      new Founding(store, RULES).found(PublishedRecordFiles.rounds()).join();
      var before = newest(store);
      var refused =
          assertThrows(
              StoreFault.class, () -> new Inventing(store, RULES).invent(Plan.of(1, 1, 1)));
      assertEquals(StoreFault.Kind.EXISTS, refused.kind());
      assertEquals(before, newest(store));
    }
  }

  private static long newest(H2Store store) {
    return store.submit(ledger -> ledger.newest()).join();
  }

  private static Hash head(H2Store store) {
    try (store) {
      return new StoreUpkeep(store, RULES).info().join().head();
    }
  }

  private static H2Store made(Path folder, long seed) {
    var store = H2Store.create(folder);
    new Inventing(store, RULES).invent(new Plan(seed, 2, COUNCILS, 3, 50));
    return store;
  }

  private static Workbench over(H2Store store) {
    return Workbench.over(
        store,
        RULES,
        new ScanIndex(),
        new ReturnsHtml(),
        InstantSource.system(),
        () -> new Person("Ann", Role.READER));
  }

  private static Worklist worklist(Workbench workbench, RoundId round) {
    return workbench.queries().worklist(round).join().orElseThrow();
  }
}
