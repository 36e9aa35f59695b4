package starboard.application;

import java.util.concurrent.CompletableFuture;

/// The place where entries are kept. Implemented by an adapter.
///
/// All work runs on one thread of the store's own, one piece after the other. Cancelling a future
/// or interrupting a waiting thread never reaches that thread: a piece of work that was accepted is
/// done.
public interface Store extends AutoCloseable {

  /// Does a piece of work in one transaction. The future completes when everything written is on
  /// disk, safe against a kill and a power cut, or with a [StoreFault] when nothing of it was
  /// saved.
  <T> CompletableFuture<T> submit(Work<T> work);

  /// The files kept with evidence.
  Attachments attachments();

  /// Where the store lies, as people name it: a folder.
  String place();

  /// The name of this device in entries.
  String device();

  /// Finishes the accepted work and closes the store.
  @Override
  void close();

  /// A piece of work on the store.
  @FunctionalInterface
  interface Work<T> {
    T run(Ledger ledger);
  }
}
