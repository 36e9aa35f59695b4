package starboard.store;

import java.util.concurrent.Semaphore;

/// Lets work on a store in while it is open. Closing waits for the work that is inside.
final class Doorkeeper {
  private static final int ALL = Integer.MAX_VALUE;

  private final Semaphore places = new Semaphore(ALL);
  private final StoreFolder folder;
  private boolean closed;

  Doorkeeper(StoreFolder folder) {
    this.folder = folder;
  }

  /// Work that is inside until it is closed.
  interface Inside extends AutoCloseable {
    @Override
    void close();
  }

  /// Refused with a [starboard.application.StoreFault] once the store is closed.
  Inside enter() {
    if (!places.tryAcquire()) throw Faults.closed(folder);
    return places::release;
  }

  /// Takes all places for good.
  synchronized void close() {
    if (!closed) places.acquireUninterruptibly(ALL);
    closed = true;
  }
}
