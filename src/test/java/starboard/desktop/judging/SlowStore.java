package starboard.desktop.judging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import starboard.application.Attachments;
import starboard.application.MemoryStore;
import starboard.application.Store;
import starboard.application.StoreFault;

/// A store in memory that works on a thread of its own, as the real one does. It can be made to
/// fail, and to stand still.
final class SlowStore implements Store {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(it -> {
        var made = new Thread(it, "slow store");
        made.setDaemon(true);
        return made;
      });
  private final MemoryStore memory = new MemoryStore();

  /// From now on nothing can be written, or everything again.
  void fail(boolean nothingIsSaved) {
    if (nothingIsSaved)
      memory.failWith(
          new StoreFault(StoreFault.Kind.NOT_SAVED, "Nothing was saved: the disk is full."));
    else memory.mend();
  }

  /// Stands still until the answer is counted down.
  CountDownLatch hold() {
    var gate = new CountDownLatch(1);
    thread.execute(() -> {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    return gate;
  }

  @Override
  public <T> CompletableFuture<T> submit(Work<T> work) {
    return CompletableFuture.completedFuture(work).thenComposeAsync(memory::submit, thread);
  }

  @Override
  public Attachments attachments() {
    return memory.attachments();
  }

  @Override
  public String place() {
    return memory.place();
  }

  @Override
  public String device() {
    return memory.device();
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
