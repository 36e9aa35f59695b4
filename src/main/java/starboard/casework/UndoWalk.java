package starboard.casework;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import starboard.journal.Entry;
import starboard.journal.Hash;

/// Walks a case's entries in order and keeps what one person can undo and redo.
///
/// Each field remembers which act it rests on. Undoing an act lets the field rest again on whatever
/// it rested on before, so that a chain of one's own acts can be undone one after the other, while
/// another person's later act stops it.
final class UndoWalk {
  private final String person;
  private final Map<CaseField, Act.Undoable> holds = new HashMap<>();
  private final Map<CaseField, Hash> restsOn = new HashMap<>();
  private final Map<Hash, Optional<Hash>> restedOn = new HashMap<>();
  private final Deque<UndoLine.Step> done = new ArrayDeque<>();
  private final Deque<UndoLine.Step> undone = new ArrayDeque<>();

  UndoWalk(String person) {
    this.person = person;
  }

  void step(CaseFile.Said said) {
    var own = said.entry().author().person().equals(person);
    var entry = said.entry().id();
    switch (said.act()) {
      case Act.Undoable act -> {
        var target = act.field();
        if (own) {
          var before = holds.getOrDefault(target, target.blank());
          done.addLast(new UndoLine.Step(entry, act, before, true));
          undone.clear();
        }
        restedOn.put(entry, Optional.ofNullable(restsOn.get(target)));
        write(act, Optional.of(entry));
      }
      case Act.Undid(var undid, var restoring) -> {
        move(done, undone, undid);
        write(restoring, restedOn.getOrDefault(undid, Optional.empty()));
      }
      case Act.Redid(var redid, var restoring) -> {
        move(undone, done, redid);
        write(restoring, Optional.of(redid));
      }
      case Act.RatingRecorded _, Act.CarriedOver _, Act.ValuesReceived _ ->
          Writings.of(said.act()).values().forEach(it -> write(it, Optional.of(entry)));
    }
  }

  /// The entry on which what a field holds rests: not an undoing, but what it went back to. Empty
  /// while nobody has written the field.
  static Optional<Entry> ground(CaseFile file, CaseField field) {
    var walk = new UndoWalk("");
    for (var said : file.said()) walk.step(said);
    return Optional.ofNullable(walk.restsOn.get(field)).flatMap(file.history()::find);
  }

  UndoLine line() {
    return new UndoLine(
        done.stream().map(it -> free(it, Optional.of(it.entry()))).toList(),
        undone.stream()
            .map(it -> free(it, restedOn.getOrDefault(it.entry(), Optional.empty())))
            .toList());
  }

  private UndoLine.Step free(UndoLine.Step step, Optional<Hash> ground) {
    var now = Optional.ofNullable(restsOn.get(step.act().field()));
    return new UndoLine.Step(step.entry(), step.act(), step.before(), Objects.equals(now, ground));
  }

  private void write(Act.Undoable act, Optional<Hash> ground) {
    var target = act.field();
    holds.put(target, act);
    ground.ifPresentOrElse(it -> restsOn.put(target, it), () -> restsOn.remove(target));
  }

  private static void move(Deque<UndoLine.Step> from, Deque<UndoLine.Step> to, Hash entry) {
    var moved = List.copyOf(from).stream().filter(it -> it.entry().equals(entry)).toList();
    from.removeAll(moved);
    to.addAll(moved);
  }
}
