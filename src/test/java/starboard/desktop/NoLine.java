package starboard.desktop;

import java.util.concurrent.CompletionStage;
import starboard.application.Outcome;
import starboard.desktop.frame.SaveLine;

/// A save line that tells nobody, for a screen that stands alone.
public final class NoLine implements SaveLine {
  @Override
  public void follow(CompletionStage<Outcome> command) {}

  @Override
  public void followDropped(CompletionStage<?> draft) {}

  @Override
  public void followDraft(CompletionStage<?> draft) {}
}
