package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.application.StoreUpkeep;
import starboard.casework.CaseId;
import starboard.exchange.ShippedRuleBooks;
import starboard.rating.Subject;

/// A program that is killed while it saves: everything it acknowledged is there, and the store is
/// sound.
class KillTest {
  private static final CaseId CASE = Desk.caseOf(Desk.NOVEMBER_2004, "Bexley");

  @TempDir Path temp;

  @Test
  void everythingAcknowledgedIsThereAfterAKill() {
    killOften(8, 2004);
  }

  @Test
  @Tag("heavy")
  void everythingAcknowledgedIsThereAfterManyKills() {
    killOften(60, 2003);
  }

  private void killOften(int times, long seed) {
    var folder = temp.resolve("store");
    H2Store.create(folder).close();
    var random = new Random(seed);
    var acknowledged = new TreeSet<String>();
    for (var i = 0; i < times; i++) {
      var said = killedAt(folder, "typed-" + i, random.nextInt(120), random.nextInt(200_000));
      said.stream().filter(it -> it.startsWith("entry ")).forEach(acknowledged::add);
      check(folder, acknowledged, draftsOf(said));
    }
    assertTrue(acknowledged.size() > times, "the test must save something: " + acknowledged.size());
  }

  /// Starts a writer, hears so many lines, goes on a moment, and kills it.
  private static List<String> killedAt(Path folder, String typed, int lines, int spins) {
    var writer = Child.start(KilledWriter.class, folder.toString(), typed);
    var said = new ArrayList<String>();
    for (var i = 0; i < lines; i++) said.add(writer.line());
    for (var i = 0; i < spins; i++) Thread.onSpinWait();
    said.addAll(writer.kill());
    return said;
  }

  private static List<String> draftsOf(List<String> said) {
    return said.stream().filter(it -> it.startsWith("draft ")).map(it -> it.substring(6)).toList();
  }

  private static void check(Path folder, Set<String> acknowledged, List<String> typed) {
    try (var store = H2Store.open(folder)) {
      var kept =
          store
              .submit(ledger -> {
                var ids = new TreeSet<String>();
                for (var file : ledger.files())
                  for (var entry : ledger.history(file).entries()) ids.add("entry " + entry.id());
                return ids;
              })
              .join();
      var lost = new TreeSet<>(acknowledged);
      lost.removeAll(kept);
      assertEquals(List.of(), List.copyOf(lost));
      var drafts = store.submit(ledger -> ledger.drafts().of(CASE)).join();
      if (!typed.isEmpty())
        assertTrue(
            isLastOrNext(drafts, typed.getLast()),
            () -> "acknowledged " + typed + ", kept " + drafts);
      assertEquals(
          List.of(), new StoreUpkeep(store, new ShippedRuleBooks()).verify().join().faults());
    }
  }

  /// The draft acknowledged last, or the one that came after it and was saved before its
  /// acknowledgement was heard.
  private static boolean isLastOrNext(List<Drafts.Draft> drafts, String last) {
    var dash = last.lastIndexOf('-') + 1;
    var next = last.substring(0, dash) + (Integer.parseInt(last.substring(dash)) + 1);
    return drafts.stream()
        .filter(it -> it.place().equals(DraftPlace.reason(Subject.ADULTS_CAPACITY)))
        .anyMatch(it -> it.text().equals(last) || it.text().equals(next));
  }
}
