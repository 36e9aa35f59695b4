package starboard.desktop.frame;

import java.util.concurrent.CompletionStage;
import starboard.application.Outcome;

/// Tells the person where the work is: under way, on disk, kept as a draft, or not saved and why.
public interface SaveLine {

  /// Follows a command: *saving* until it is on disk. A fault of the store stays as *not saved*
  /// until a later save succeeds. A refusal saved nothing and lost nothing: what was said before is
  /// said again, and the screen tells the refusal.
  void follow(CompletionStage<Outcome> command);

  /// Follows the keeping of a draft.
  void followDraft(CompletionStage<?> draft);

  /// Follows the giving up of a draft, because it was recorded or is not wanted: nothing new is
  /// said to be kept, and what is typed and not recorded is counted anew.
  void followDropped(CompletionStage<?> draft);
}
