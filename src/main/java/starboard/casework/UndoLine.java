package starboard.casework;

import java.util.List;
import java.util.Optional;
import starboard.journal.Hash;

/// What one person can undo and redo on one case, newest last. It is read off the journal, so it
/// outlives the program; acts of other people are never on it.
///
/// @param done the person's acts that hold
/// @param undone the person's acts that were undone, ready to be done again
public record UndoLine(List<Step> done, List<Step> undone) {
  public UndoLine {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  /// One act that can be undone or done again.
  ///
  /// @param entry the entry of the act itself
  /// @param act what it wrote
  /// @param before what held before it
  /// @param free whether the field still holds what this person left in it, so that the step can be
  ///   taken
  public record Step(Hash entry, Act.Undoable act, Act.Undoable before, boolean free) {}

  /// What would be undone next: the newest act whose field nobody else has written since.
  public Optional<Step> nextUndo() {
    return done.reversed().stream().filter(Step::free).findFirst();
  }

  /// What would be done again next, by the same measure.
  public Optional<Step> nextRedo() {
    return undone.reversed().stream().filter(Step::free).findFirst();
  }

  /// The line of a person, by name.
  public static UndoLine of(CaseFile file, String person) {
    var walk = new UndoWalk(person);
    for (var said : file.said()) walk.step(said);
    return walk.line();
  }
}
