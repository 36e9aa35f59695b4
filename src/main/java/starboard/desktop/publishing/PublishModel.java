package starboard.desktop.publishing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import starboard.application.BadInput;
import starboard.application.Queries;
import starboard.application.publishing.Press;
import starboard.application.publishing.PublicationAnswer;
import starboard.application.publishing.PublicationContents;
import starboard.casework.RoundId;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxThread;

/// A publication from the question whether it can be made to the finished pack.
final class PublishModel {
  private final Queries queries;
  private final Press press;
  private final RoundId round;
  private final ReadOnlyObjectWrapper<PublishState> state =
      new ReadOnlyObjectWrapper<>(new PublishState.Asking());
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private Optional<PublicationContents> contents = Optional.empty();

  PublishModel(Queries queries, Press press, RoundId round) {
    this.queries = queries;
    this.press = press;
    this.round = round;
  }

  ReadOnlyObjectProperty<PublishState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Asks whether the round can be published.
  void ask() {
    FxThread.deliver(
        queries.publication(round, Optional.empty()),
        it -> it.ifPresent(this::answered),
        fault -> state.set(new PublishState.Refused(Trouble.of(fault).words())));
  }

  private void answered(PublicationAnswer answer) {
    switch (answer) {
      case PublicationAnswer.Ready(var it) -> {
        contents = Optional.of(it);
        state.set(new PublishState.Ready(""));
      }
      case PublicationAnswer.Refused(var refusal) ->
          state.set(new PublishState.Refused(Trouble.of(refusal).words()));
    }
  }

  /// What its folder is called within the one that the person chose.
  String name() {
    return "performance-ratings-" + round;
  }

  /// Makes the pack in a folder; a name that no folder can have is told.
  void publish(String folder) {
    try {
      var place = Path.of(folder.strip());
      contents.ifPresent(it -> print(it, place));
    } catch (InvalidPathException _) {
      state.set(new PublishState.Ready("“%s” cannot be a folder.".formatted(folder)));
    }
  }

  private void print(PublicationContents it, Path folder) {
    cancelled.set(false);
    state.set(new PublishState.Running(0, 1));
    FxThread.deliver(
        CompletableFuture.supplyAsync(() -> printed(it, folder), PublishModel::thread),
        pack ->
            state.set(
                pack.<PublishState>map(PublishState.Done::new)
                    .orElseGet(() -> new PublishState.Ready("Cancelled; nothing was published."))),
        fault -> state.set(new PublishState.Ready(words(fault))));
  }

  /// The press waits long for its own workers: it takes no thread from those that all share, on
  /// which the store may wait in turn.
  private static void thread(Runnable task) {
    Thread.ofPlatform().daemon().name("starboard-press").start(task);
  }

  private Optional<Press.Pack> printed(PublicationContents it, Path folder) {
    try {
      return press.print(it, folder, new Watching());
    } catch (BadInput e) {
      throw new CompletionException(e);
    }
  }

  private static String words(Throwable fault) {
    return fault instanceof BadInput bad ? bad.sentence() + "." : Trouble.of(fault).words();
  }

  /// Stops what is being made; nothing of it stays.
  void cancel() {
    cancelled.set(true);
  }

  /// Tells the window each hundredth part, not each file.
  private final class Watching implements Press.Progress {
    private final AtomicInteger told = new AtomicInteger(-1);

    @Override
    public void at(int done, int all) {
      int percent = 100 * done / all;
      if (told.getAndAccumulate(percent, Math::max) < percent)
        FxThread.run(() -> running(done, all));
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }
  }

  /// What comes late must not bring back what is over.
  private void running(int done, int all) {
    if (state.get() instanceof PublishState.Running(int before, int _) && before < done)
      state.set(new PublishState.Running(done, all));
  }
}
