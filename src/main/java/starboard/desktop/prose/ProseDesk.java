package starboard.desktop.prose;

import java.util.function.Consumer;
import starboard.application.Drafts;
import starboard.desktop.frame.Trouble;

/// Where one field of prose keeps and records what is typed: on the case that is shown.
public interface ProseDesk {

  /// Keeps a text as the draft of this field.
  void keep(String text, Consumer<Drafts.Draft> kept, Consumer<Trouble> trouble);

  /// Gives up the draft of this field.
  void drop();

  /// Records a text.
  ///
  /// @param done runs when it is on disk
  void record(String text, Runnable done, Consumer<Trouble> trouble);
}
