package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import starboard.casework.year.ReviewPart;
import starboard.journal.History;

class FieldBlankTest {

  @Test
  void theBlankOfAFieldWritesThatField() {
    for (var act : seeded()) assertEquals(act.field(), act.field().blank().field());
  }

  @Test
  void aBlankIsSaidAlreadyWhereNothingWasSaid() {
    var file = CaseFile.of(CaseFixture.empty());
    for (var act : seeded()) {
      assertTrue(file.says(act.field().blank()));
      assertEquals(act.equals(act.field().blank()), file.says(act));
    }
  }

  @Test
  void aCaseWhoseFieldsAreAllBlankAgainShowsWhatAnUntouchedOneShows() {
    for (var act : seeded()) {
      var history = CaseFixture.say(CaseFixture.empty(), CaseFixture.ANN, act);
      var blank = CaseFixture.say(history, CaseFixture.ANN, act.field().blank());
      assertEquals(Shown.of(CaseFixture.empty()), Shown.of(blank), act.toString());
    }
  }

  @Test
  void undoingLeavesWhatWasThereAndRedoingBringsItBack() {
    for (var seed = 0; seed < 100; seed++) {
      var before = new HashMap<CaseField, Act.Undoable>();
      for (var act : new RandomActs(seed + 1000).undoable()) before.put(act.field(), act);
      for (var act : new RandomActs(seed).undoable()) {
        var field = act.field();
        var restoring = before.getOrDefault(field, field.blank());
        if (restoring.equals(act)) continue;
        var start = CaseFixture.empty();
        if (before.containsKey(field)) start = CaseFixture.say(start, CaseFixture.ANN, restoring);
        var said = CaseFixture.say(start, CaseFixture.ANN, act);
        var entry = said.heads().iterator().next();
        var undo = UndoLine.of(CaseFile.of(said), "Ann").nextUndo().orElseThrow();
        assertEquals(new UndoLine.Step(entry, act, restoring, true), undo, "seed " + seed);
        var undone = CaseFixture.say(said, CaseFixture.ANN, new Act.Undid(entry, undo.before()));
        assertTrue(CaseFile.of(undone).says(restoring), "seed " + seed);
        assertEquals(Shown.of(start), Shown.of(undone), "seed " + seed);
        var redo = UndoLine.of(CaseFile.of(undone), "Ann").nextRedo().orElseThrow();
        var redone = CaseFixture.say(undone, CaseFixture.ANN, new Act.Redid(entry, redo.act()));
        assertTrue(CaseFile.of(redone).says(act), "seed " + seed);
        assertEquals(Shown.of(said), Shown.of(redone), "seed " + seed);
      }
    }
  }

  @Test
  void anActOnOneFieldSaysNothingOfAnother() {
    var acts = new RandomActs(7).undoable();
    for (var act : acts) {
      var file = CaseFile.of(CaseFixture.say(CaseFixture.empty(), CaseFixture.ANN, act));
      for (var other : acts)
        if (!other.equals(act) && !other.equals(other.field().blank()))
          assertFalse(file.says(other));
    }
  }

  /// What a case shows, without who wrote it when. An item of evidence is dated by its first entry,
  /// which stays the same however often it is taken back.
  private record Shown(
      List<Object> judgements,
      List<Object> evidence,
      Map<?, ?> exempted,
      Map<?, ?> judged,
      Map<?, ?> values,
      List<Object> year,
      Set<?> cited) {
    static Shown of(History history) {
      var state = CaseFile.of(history).state();
      return new Shown(
          state.judgements().values().stream()
              .<Object>map(it ->
                  List.of(
                      it.answer().value().orElse(new Answer.Open()),
                      it.reason(),
                      it.butForLimit().value().orElse(new Answer.Open())))
              .toList(),
          List.of(
              state.evidence().items().stream()
                  .map(
                      it -> List.of(it.id(), it.shown(), it.withdrawn(), it.admitted(), it.cited()))
                  .toList(),
              state.evidence().returns().stream()
                  .map(it -> List.of(it.id(), it.shown(), it.arrivedAs()))
                  .toList()),
          state.keys().exempted(),
          state.keys().judged(),
          state.values().standing(),
          List.of(
              state.year().reviewDay(),
              Arrays.stream(ReviewPart.values()).map(state.year()::written).toList(),
              state.year().planAgreed(),
              state.year().assessment(),
              state.year().riseStatement()),
          state.inConflict());
    }
  }

  private static List<Act.Undoable> seeded() {
    return LongStream.range(0, 50)
        .boxed()
        .flatMap(it -> new RandomActs(it).undoable().stream())
        .toList();
  }
}
