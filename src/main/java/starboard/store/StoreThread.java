package starboard.store;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;

/// The one thread that touches the database, and the queue of its jobs.
///
/// An interrupt while H2 writes closes the file under it, and with it the whole database. So no
/// interrupt can reach this thread: it ignores them, whoever sends them. It is no daemon: the
/// program does not end while accepted work is waiting.
final class StoreThread implements Executor {
  private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
  private final Thread thread;
  private boolean ending;
  // Read and written by the thread alone.
  private boolean ended;

  StoreThread() {
    thread =
        new Thread(this::work, "starboard-store") {
          @Override
          public void interrupt() {
            // Ignored, see above.
          }
        };
    thread.setDaemon(false);
    thread.start();
  }

  /// Takes a job, to be done after those taken before. Refused with a [RejectedExecutionException]
  /// when the thread is ending.
  ///
  /// @param job must not throw
  @Override
  public synchronized void execute(Runnable job) {
    if (ending) throw new RejectedExecutionException("the store's thread is ending");
    jobs.add(job);
  }

  /// Takes a last job, unless one was taken before, and waits until all are done. The waiting is
  /// not cut short by an interrupt; the caller finds its interrupt flag set afterwards.
  void end(Runnable last) {
    if (Thread.currentThread().equals(thread))
      throw new IllegalStateException("the store cannot be closed by a piece of its own work");
    synchronized (this) {
      if (!ending) {
        ending = true;
        jobs.add(() -> {
          last.run();
          ended = true;
        });
      }
    }
    join();
  }

  private void work() {
    while (!ended) next().run();
  }

  private Runnable next() {
    try {
      return jobs.take();
    } catch (InterruptedException e) {
      throw new AssertionError("this thread ignores interrupts", e);
    }
  }

  private void join() {
    var interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
