package starboard.casework;

import java.util.List;

/// What a command on a case would come to.
///
/// @param acts the acts that it would add; none where it changes nothing
/// @param before the case as it stands
/// @param after the case as it would stand
record Proposal(
    CaseDesk desk, Command.OnCase command, List<Act.OfCase> acts, Case before, Case after) {
  Proposal {
    acts = List.copyOf(acts);
  }

  static Proposal of(CaseDesk desk, Command.OnCase command) {
    var before = desk.file().state();
    var acts = Acts.of(desk, command);
    return new Proposal(desk, command, acts, before, desk.saying(acts).state());
  }

  /// What would be written, field by field: of an undo what it restores.
  List<Act.Undoable> writes() {
    return acts.stream().flatMap(it -> Writings.of(it).values().stream()).toList();
  }
}
