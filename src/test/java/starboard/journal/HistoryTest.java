package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.journal.Sample.ADA;
import static starboard.journal.Sample.BEXLEY;
import static starboard.journal.Sample.START;
import static starboard.journal.Sample.grade;
import static starboard.journal.Sample.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HistoryTest {
  private static final Entry OPENED = said(0, grade("none"));
  private static final Entry LEFT = said(10, grade("Some"), OPENED);
  private static final Entry RIGHT = said(20, grade("Most"), OPENED);
  private static final Entry MERGED = said(30, grade("Yes"), LEFT, RIGHT);
  private static final Entry LAST = said(40, grade("No"), MERGED);
  private static final List<Entry> ALL = List.of(OPENED, LEFT, RIGHT, MERGED, LAST);
  private static final History WHOLE = History.of(BEXLEY, ALL);

  @Test
  void anEmptyHistoryHasNoHead() {
    var empty = History.empty(BEXLEY);
    assertEquals(Set.of(), empty.heads());
    assertEquals(List.of(), empty.entries());
    assertEquals(0, empty.size());
    assertEquals("case/2003-11/bexley with 0 entries", empty.toString());
  }

  @Test
  void theOrderInWhichEntriesComeDoesNotMatter() {
    permutations(List.of(), ALL).forEach(it -> assertEquals(ALL, History.of(BEXLEY, it).entries()));
    assertEquals(WHOLE, History.of(BEXLEY, List.of(LAST, MERGED, LAST, RIGHT, LEFT, OPENED, LEFT)));
  }

  @Test
  void parentsComeBeforeChildrenEvenWhereAClockRanBehind() {
    var early = said(-50, grade("Yes"), OPENED);
    assertEquals(
        List.of(OPENED, early, LEFT), History.of(BEXLEY, List.of(LEFT, early, OPENED)).entries());
  }

  @Test
  void entriesSaidAtTheSameTimeComeByTheirHash() {
    var twins = List.of(said(10, grade("Some")), said(10, grade("Most")), said(10, grade("Yes")));
    assertEquals(
        twins.stream().map(Entry::id).sorted().toList(),
        History.of(BEXLEY, twins).entries().stream().map(Entry::id).toList());
  }

  @Test
  void headsAreTheEntriesThatNothingFollows() {
    assertEquals(Set.of(LAST.id()), WHOLE.heads());
    var branched = History.of(BEXLEY, List.of(OPENED, LEFT, RIGHT));
    assertEquals(Set.of(LEFT.id(), RIGHT.id()), branched.heads());
    assertEquals(
        List.of(LEFT.id(), RIGHT.id()).stream().sorted().toList(), List.copyOf(branched.heads()));
  }

  @Test
  void entriesAreAddedOneByOne() {
    var history = History.empty(BEXLEY);
    for (var entry : ALL) history = history.with(entry);
    assertEquals(WHOLE, history);
    assertEquals(WHOLE, WHOLE.with(RIGHT));
  }

  @Test
  void entriesAreFoundByTheirId() {
    for (var entry : ALL) assertEquals(Optional.of(entry), WHOLE.find(entry.id()));
    assertEquals(Optional.empty(), WHOLE.find(Hash.of("")));
  }

  @Test
  void anEntrySupersedesItsAncestorsAndNothingElse() {
    var pairs = new ArrayList<List<Entry>>();
    for (var later : ALL)
      for (var earlier : ALL)
        if (WHOLE.supersedes(later.id(), earlier.id())) pairs.add(List.of(later, earlier));
    assertEquals(
        List.of(
            List.of(LEFT, OPENED),
            List.of(RIGHT, OPENED),
            List.of(MERGED, OPENED),
            List.of(MERGED, LEFT),
            List.of(MERGED, RIGHT),
            List.of(LAST, OPENED),
            List.of(LAST, LEFT),
            List.of(LAST, RIGHT),
            List.of(LAST, MERGED)),
        pairs);
  }

  @Test
  void asItStoodIncludesTheTimeItself() {
    assertEquals(List.of(), WHOLE.asAt(START.minusMillis(1)).entries());
    assertEquals(List.of(OPENED, LEFT), WHOLE.asAt(START.plusSeconds(10)).entries());
    assertEquals(List.of(OPENED, LEFT), WHOLE.asAt(START.plusSeconds(20).minusMillis(1)).entries());
    assertEquals(Set.of(LEFT.id(), RIGHT.id()), WHOLE.asAt(START.plusSeconds(20)).heads());
    assertEquals(WHOLE, WHOLE.asAt(START.plusSeconds(40)));
  }

  @Test
  void asItStoodLeavesOutWhatFollowsALaterEntry() {
    var clockBehind = said(5, grade("Yes"), RIGHT);
    var history = History.of(BEXLEY, List.of(OPENED, RIGHT, clockBehind));
    assertEquals(List.of(OPENED), history.asAt(START.plusSeconds(19)).entries());
    assertEquals(history, history.asAt(START.plusSeconds(20)));
  }

  @Test
  void aCutOffTailShowsAgainstAKnownHead() {
    var printed = WHOLE.heads();
    assertEquals(Set.of(), WHOLE.missing(printed));
    assertEquals(Set.of(), WHOLE.with(said(50, grade("Yes"), LAST)).missing(printed));
    for (var end = 0; end < ALL.size(); end++)
      assertEquals(printed, History.of(BEXLEY, ALL.subList(0, end)).missing(printed));
  }

  @Test
  void entriesThatDoNotBelongTogetherAreRefusedByName() {
    var foreign = Entry.of(new FileId("register"), List.of(), ADA, START, Fields.NONE);
    var name = foreign.id().abbreviated() + " of register";
    refused(
        "The entry " + name + " does not belong to the history of case/2003-11/bexley.",
        () -> WHOLE.with(foreign));
    var orphan =
        "The entry %s of case/2003-11/bexley follows the entry %s, which is missing."
            .formatted(MERGED.id().abbreviated(), RIGHT.id().abbreviated());
    refused(orphan, () -> History.of(BEXLEY, List.of(OPENED, LEFT, MERGED)));
    refused(orphan, () -> History.of(BEXLEY, List.of(OPENED, LEFT)).with(MERGED));
    refused(
        "The history of register cannot be merged into that of case/2003-11/bexley.",
        () -> WHOLE.merge(History.empty(new FileId("register"))));
    refused(
        "The entry e3b0c44298 is not in the history of case/2003-11/bexley.",
        () -> WHOLE.supersedes(LAST.id(), Hash.of("")));
  }

  @Test
  void tenThousandEntriesInALineAreOrderedAndCompared() {
    var line = new ArrayList<Entry>();
    line.add(OPENED);
    while (line.size() < 10_000) line.add(said(line.size(), Fields.NONE, line.getLast()));
    var history = History.of(BEXLEY, line.reversed());
    assertEquals(line, history.entries());
    for (var place = 1; place < line.size(); place++) {
      assertTrue(history.supersedes(line.get(place).id(), line.get(place / 2).id()));
      assertFalse(history.supersedes(line.get(place / 2).id(), line.get(place).id()));
    }
  }

  private static List<List<Entry>> permutations(List<Entry> start, List<Entry> rest) {
    if (rest.isEmpty()) return List.of(start);
    var all = new ArrayList<List<Entry>>();
    for (var next : rest) {
      var longer = new ArrayList<>(start);
      longer.add(next);
      all.addAll(permutations(longer, rest.stream().filter(it -> !it.equals(next)).toList()));
    }
    return all;
  }

  private static void refused(String sentence, Executable act) {
    assertEquals(sentence, assertThrows(BrokenHistory.class, act).getMessage());
  }
}
