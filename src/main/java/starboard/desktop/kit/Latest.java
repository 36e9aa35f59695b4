package starboard.desktop.kit;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// One question asked again and again, of which only the newest answer counts: an answer that comes
/// after a newer question was asked is dropped. To be used on the JavaFX thread only.
public final class Latest {
  private long generation;

  /// Waits for this work in place of all earlier work.
  public <T> void await(
      CompletionStage<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    var asked = ++generation;
    FxThread.deliver(
        work,
        answer -> {
          if (asked == generation) then.accept(answer);
        },
        fault -> {
          if (asked == generation) failed.accept(fault);
        });
  }

  /// Drops whatever is still under way, for example because the screen is left.
  public void forget() {
    generation++;
  }
}
