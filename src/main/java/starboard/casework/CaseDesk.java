package starboard.casework;

/// What lies before casework when somebody wants to do something on a case.
public record CaseDesk(Round round, CaseFile file, Person person) {

  /// What the person can undo and redo on the case.
  UndoLine undoLine() {
    return UndoLine.of(file, person.name());
  }
}
