package starboard.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/// A disk that can run full, as a file system of H2 and for files beside it: from a chosen write
/// on, writing and forcing fail as they do there.
public final class FullDisk extends FilePathWrapper {
  static final String NAME = "full:";

  private static int left = Integer.MAX_VALUE;
  private static int failures = Integer.MAX_VALUE;

  static void register() {
    FilePath.register(new FullDisk());
  }

  /// Lets so many writes through, and then fails so many.
  static synchronized void failAfter(int writes, int times) {
    left = writes;
    failures = times;
  }

  /// There is space again. Gives whether anything failed.
  static synchronized boolean free() {
    var failed = left < 0;
    left = Integer.MAX_VALUE;
    return failed;
  }

  @Override
  public String getScheme() {
    return "full";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  /// Makes a file on such a disk, outside H2.
  static FileChannel create(Path file) throws IOException {
    return new Channel(Disk.create(file));
  }

  private static synchronized void use() throws IOException {
    if (left == Integer.MAX_VALUE) return;
    left--;
    if (left < 0 && -left <= failures) throw new IOException("No space left on device");
  }

  private static final class Channel extends FileBase {
    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long to) throws IOException {
      file.position(to);
      return this;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      return file.read(into);
    }

    @Override
    public synchronized int read(ByteBuffer into, long at) throws IOException {
      return file.read(into, at);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      use();
      return file.write(from);
    }

    @Override
    public synchronized int write(ByteBuffer from, long at) throws IOException {
      use();
      return file.write(from, at);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
    }

    @Override
    public void force(boolean all) throws IOException {
      use();
      file.force(all);
    }

    @Override
    public @Nullable FileLock tryLock(long from, long size, boolean shared) throws IOException {
      return file.tryLock(from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
