package starboard.desktop.frame;

/// What a part of the screen of a case can do with the acts on it as a whole.
public interface CaseSteps {

  /// Undoes the person's newest act on the case.
  void undo();

  /// Does again what was undone last.
  void redo();

  /// The person does something: what was said of the act before is put away.
  void acted();
}
