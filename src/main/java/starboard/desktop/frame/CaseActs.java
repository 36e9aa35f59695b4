package starboard.desktop.frame;

import java.util.List;
import java.util.function.Consumer;
import starboard.application.Outcome;
import starboard.casework.Act;

/// How a part of the screen of a case says something on it: through the one path for every write,
/// with the save line told.
public interface CaseActs {

  /// Says acts on the case that is shown, all or none.
  ///
  /// @param done runs when they are on disk, while the case is still shown
  /// @param trouble is told why they are not, in a sentence and what would help
  void say(
      List<? extends Act.Undoable> acts, Consumer<Outcome.Done> done, Consumer<String> trouble);
}
