package starboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static starboard.journal.Sample.BEXLEY;
import static starboard.journal.Sample.START;
import static starboard.journal.Sample.grade;
import static starboard.journal.Sample.said;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private static final Entry OPENED = said(0, Fields.NONE);
  private static final Entry SOME = said(10, grade("Some"), OPENED);
  private static final Entry MOST = said(20, grade("Most"), OPENED);
  private static final Entry SOME_TOO = said(30, grade("Some"), OPENED);

  @Test
  void aFieldNobodyWroteIsNotThere() {
    assertEquals(Map.of(), fold(OPENED));
    assertEquals(Optional.empty(), field(fold(OPENED)).value());
  }

  @Test
  void oneWriteSettles() {
    assertEquals(settled(SOME), fold(OPENED, SOME));
    assertEquals(Optional.of(new Text("Some")), field(fold(OPENED, SOME)).value());
  }

  @Test
  void aWriteSupersedesWhatItsAuthorHadSeen() {
    var later = said(5, grade("Yes"), SOME);
    assertEquals(settled(later), fold(OPENED, SOME, later));
    var muchLater = said(50, grade("No"), said(40, Fields.NONE, later));
    assertEquals(
        settled(muchLater), fold(OPENED, SOME, later, said(40, Fields.NONE, later), muchLater));
  }

  @Test
  void differentWritesOfTwoWhoHadNotSeenEachOtherAreAConflict() {
    assertEquals(conflict(SOME, MOST), fold(MOST, OPENED, SOME));
    assertEquals(Optional.empty(), field(fold(OPENED, SOME, MOST)).value());
  }

  @Test
  void equalWritesOfTwoWhoHadNotSeenEachOtherAreSettledByTheLater() {
    assertEquals(settled(SOME_TOO), fold(OPENED, SOME, SOME_TOO));
  }

  @Test
  void everySideOfAConflictIsKeptEvenWhereTwoAgree() {
    assertEquals(conflict(SOME, MOST, SOME_TOO), fold(OPENED, SOME, MOST, SOME_TOO));
  }

  @Test
  void anEntryThatOnlyMergesSettlesNothing() {
    var merged = said(40, Fields.of("note", new Text("seen")), SOME, MOST);
    assertEquals(field(conflict(SOME, MOST)), field(fold(OPENED, SOME, MOST, merged)));
  }

  @Test
  void aWriteByOneWhoHasSeenBothSidesSettlesAConflict() {
    var settling = said(40, grade("Most"), SOME, MOST);
    assertEquals(settled(settling), fold(OPENED, SOME, MOST, settling));
  }

  @Test
  void aConflictSettledTwiceInDifferentWaysIsAConflictAgain() {
    var one = said(40, grade("Most"), SOME, MOST);
    var two = said(50, grade("Some"), SOME, MOST);
    assertEquals(conflict(one, two), fold(OPENED, SOME, MOST, one, two));
  }

  @Test
  void aWriteThatHasSeenOneSideLeavesTheOther() {
    var later = said(40, grade("Yes"), SOME);
    assertEquals(conflict(MOST, later), fold(OPENED, SOME, MOST, later));
  }

  @Test
  void theFoldUpToATimeIsTheCaseAsItStood() {
    var history = History.of(BEXLEY, List.of(OPENED, SOME, MOST));
    assertEquals(settled(SOME), fold(history.asAt(START.plusSeconds(19))));
    assertEquals(conflict(SOME, MOST), fold(history.asAt(START.plusSeconds(20))));
  }

  @Test
  void fieldsComeInTheOrderInWhichTheyWereFirstWritten() {
    var first = said(1, Fields.of("z", new Whole(1), "m", new Whole(1)));
    var second = said(2, Fields.of("a", new Whole(1), "z", new Whole(2)), first);
    assertEquals(List.of("m", "z", "a"), List.copyOf(fold(first, second).keySet()));
  }

  @Test
  void aConflictHasAtLeastTwoSides() {
    var one = List.of(new Write<>(SOME, 1));
    assertThrows(IllegalArgumentException.class, () -> new Field.Conflict<>(one));
  }

  private static Map<String, Field<Value>> fold(Entry... entries) {
    return fold(History.of(BEXLEY, List.of(entries)));
  }

  private static Map<String, Field<Value>> fold(History history) {
    return Folding.fold(history, entry -> entry.act().values());
  }

  private static Field<Value> field(Map<String, Field<Value>> fields) {
    return fields.getOrDefault("grade", new Field.Unset<>());
  }

  private static Map<String, Field<Value>> settled(Entry by) {
    return Map.of("grade", new Field.Settled<>(write(by)));
  }

  private static Map<String, Field<Value>> conflict(Entry... by) {
    return Map.of(
        "grade", new Field.Conflict<>(List.of(by).stream().map(FoldingTest::write).toList()));
  }

  private static Write<Value> write(Entry by) {
    return new Write<>(by, new Text(by.act().text("grade")));
  }
}
