package starboard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import starboard.application.StoreFault;

/// The lock of the operating system on a store, held while it is open. It ends with the process,
/// however that ends.
final class StoreLock implements AutoCloseable {
  private final StoreFolder folder;
  private final FileChannel channel;

  private StoreLock(StoreFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /// Takes the lock; a store that another program holds, or this one a second time, is refused with
  /// a [StoreFault].
  static StoreLock take(StoreFolder folder) {
    try {
      var channel =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) != null) return new StoreLock(folder, channel);
      channel.close();
      throw Faults.inUse(folder);
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null; // This very program holds it.
    }
  }

  /// Gives the lock back. Its file stays: to remove it would let two programs lock two files of the
  /// same name.
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }
}
