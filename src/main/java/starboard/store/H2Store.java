package starboard.store;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import starboard.application.Attachments;
import starboard.application.Store;
import starboard.application.StoreFault;

/// A store in a folder, kept by H2.
public final class H2Store implements Store {
  private final StoreFolder folder;
  private final StoreThread thread;
  private final Keeper keeper;
  private final KeptFiles files;

  private H2Store(StoreFolder folder, StoreThread thread, Keeper keeper) {
    this.folder = folder;
    this.thread = thread;
    this.keeper = keeper;
    files = KeptFiles.in(folder); // Sweeps, so only now that the store is ours.
  }

  /// Whether a folder holds a store, sound or damaged, open or not.
  public static boolean isStore(Path folder) {
    return new StoreFolder(folder).isStore();
  }

  /// Makes an empty store in a folder that is empty or not there yet, and opens it. Any other
  /// folder is refused with a [StoreFault] and left as it is.
  public static H2Store create(Path folder) {
    return create(new StoreFolder(folder), "", Schema.CURRENT);
  }

  /// Opens the store of a folder. One that cannot be opened is refused with a [StoreFault] and not
  /// a byte of it is changed.
  public static H2Store open(Path folder) {
    return open(new StoreFolder(folder), "", Schema.CURRENT);
  }

  /// @param files the name of H2's file system with its colon, or blank for that of the computer
  static H2Store create(StoreFolder folder, String files, Schema schema) {
    return start(folder, () -> Keeper.create(folder, files, schema));
  }

  static H2Store open(StoreFolder folder, String files, Schema schema) {
    return start(folder, () -> Keeper.open(folder, files, schema));
  }

  /// Opens on the store's own thread: an interrupt of the caller's must not reach the file.
  private static H2Store start(StoreFolder folder, Supplier<Keeper> opening) {
    var thread = new StoreThread();
    try {
      return new H2Store(folder, thread, CompletableFuture.supplyAsync(opening, thread).join());
    } catch (CompletionException e) {
      thread.end(() -> {});
      if (e.getCause() instanceof RuntimeException fault) throw fault;
      throw e;
    }
  }

  @Override
  public <T> CompletableFuture<T> submit(Work<T> work) {
    try {
      // A copy, because to cancel the first future itself would take the work out of the queue.
      return CompletableFuture.supplyAsync(() -> keeper.run(work), thread).copy();
    } catch (RejectedExecutionException _) {
      return CompletableFuture.failedFuture(Faults.closed(folder));
    }
  }

  /// The files kept with evidence in this store.
  @Override
  public Attachments attachments() {
    return files;
  }

  @Override
  public String place() {
    return folder.path().toString();
  }

  @Override
  public String device() {
    return keeper.device();
  }

  @Override
  public void close() {
    files.close(); // First: the store's lock keeps other programs from sweeping.
    thread.end(keeper::close);
  }
}
