package starboard.desktop.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The one crossing to the JavaFX thread. Everything that touches a node in a window runs there.
public final class FxThread {
  /// Runs what it is given on the JavaFX thread: at once where the caller is on it, else in its
  /// turn.
  public static final Executor EXECUTOR = FxThread::run;

  private FxThread() {}

  /// Runs on the JavaFX thread: at once where the caller is on it, else in its turn.
  public static void run(Runnable task) {
    if (Platform.isFxApplicationThread()) task.run();
    else Platform.runLater(task);
  }

  /// Runs on the JavaFX thread after what it is doing now, also where the caller is on it.
  public static void later(Runnable task) {
    Platform.runLater(task);
  }

  /// Gives the outcome of work done elsewhere to the JavaFX thread: to `then`, or to `failed` with
  /// the cause itself, not its wrapper. It comes in its turn, never at once: work that is done
  /// already would else be told before whoever asked has finished asking.
  public static <T> void deliver(
      CompletionStage<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
    var _ =
        work.whenCompleteAsync(
            (answer, fault) -> {
              if (fault == null) then.accept(answer);
              else failed.accept(cause(fault));
            },
            FxThread::later);
  }

  /// Runs on the JavaFX thread once the next frame has been laid out and handed to the painter, so
  /// that what the person did is on the screen first.
  public static void afterNextPulse(Runnable task) {
    run(() -> new SecondPulse(task).start());
  }

  /// Asks on the JavaFX thread; the future completes there, with the fault where there is one.
  public static <T> CompletableFuture<T> ask(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question, EXECUTOR);
  }

  private static Throwable cause(Throwable fault) {
    return fault instanceof CompletionException && fault.getCause() != null
        ? fault.getCause()
        : fault;
  }

  /// A timer is told at the start of a pulse, before layout: the second call follows a whole frame.
  private static final class SecondPulse extends AnimationTimer {
    private final Runnable task;
    private int pulses;

    SecondPulse(Runnable task) {
      this.task = task;
    }

    @Override
    public void handle(long now) {
      pulses++;
      if (pulses < 2) return;
      stop();
      task.run();
    }
  }
}
