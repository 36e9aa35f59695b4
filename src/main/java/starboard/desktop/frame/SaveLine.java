package starboard.desktop.frame;

import java.util.concurrent.CompletionStage;
import starboard.application.Outcome;

/// Tells the person where the work is: under way, on disk, kept as a draft, or not saved and why.
public interface SaveLine {

  /// Follows a command: *saving* until it is on disk; a refusal is shown with its rule and what
  /// would satisfy it, and a fault stays until it is dealt with.
  void follow(CompletionStage<Outcome> command);

  /// Follows the keeping of a draft.
  void followDraft(CompletionStage<?> draft);
}
