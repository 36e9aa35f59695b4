package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadTrailTest {
  private static final Instant START = Instant.parse("2003-06-30T10:00:00Z");
  private static final FileId CASE = new FileId("case/2003-11/bexley");
  private static final FileId REGISTER = new FileId("register");

  @Test
  void aJournalWithoutEntriesHadOneHead() {
    var trail = new HeadTrail();
    assertEquals(
        Optional.of(new HeadTrail.State(0, Instant.EPOCH)), trail.find(HistoryHead.of(Map.of())));
    assertEquals(Optional.empty(), trail.find(Hash.of("another")));
  }

  @Test
  void twoWhoWorkApartAreBothInTheHeadUntilOneFollowsBoth() {
    var trail = new HeadTrail();
    var opened = Hash.of("opened");
    var left = Hash.of("left");
    var right = Hash.of("right");
    var merged = Hash.of("merged");
    trail.add(CASE, opened, Set.of(), START);
    trail.add(CASE, left, Set.of(opened), START.plusSeconds(20));
    trail.add(CASE, right, Set.of(opened), START.plusSeconds(10));
    trail.add(CASE, merged, Set.of(left, right), START.plusSeconds(30));
    assertEquals(Optional.of(state(1, 0)), find(trail, Set.of(opened)));
    assertEquals(Optional.of(state(2, 20)), find(trail, Set.of(left)));
    assertEquals(Optional.of(state(3, 20)), find(trail, Set.of(left, right)));
    assertEquals(Optional.of(state(4, 30)), find(trail, Set.of(merged)));
    assertEquals(Optional.empty(), find(trail, Set.of(right)));
    assertEquals(4, trail.entries());
  }

  /// Each state of a journal that grew by chance is found again, as it was told at the time.
  @Test
  void everyHeadThatAJournalHadIsFound() {
    var random = new Random(20031113);
    for (int journal = 0; journal < 50; journal++) {
      var trail = new HeadTrail();
      var heads = new HashMap<FileId, Set<Hash>>();
      var told = new ArrayList<Hash>();
      for (int at = 1; at <= 30; at++) {
        var file = random.nextBoolean() ? CASE : REGISTER;
        var entry = Hash.of(journal + " " + at);
        var newest = List.copyOf(heads.getOrDefault(file, Set.of()));
        var parents = Set.copyOf(newest.subList(0, random.nextInt(newest.size() + 1)));
        trail.add(file, entry, parents, START.plusSeconds(at));
        var after = new HashSet<>(newest);
        after.removeAll(parents);
        after.add(entry);
        heads.put(file, after);
        told.add(HistoryHead.of(heads));
      }
      for (int at = 1; at <= 30; at++)
        assertEquals(Optional.of(state(at, at)), trail.find(told.get(at - 1)));
    }
  }

  private static Optional<HeadTrail.State> find(HeadTrail trail, Set<Hash> heads) {
    return trail.find(HistoryHead.of(Map.of(CASE, heads)));
  }

  private static HeadTrail.State state(int entries, int seconds) {
    return new HeadTrail.State(entries, START.plusSeconds(seconds));
  }
}
