package starboard.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Files that somebody has, and what of them lies in a store.
record Offered(Path folder) {

  /// A file under a name, with a text.
  Path file(String name, String text) {
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file of random bytes.
  Path random(String name, int size, Random random) {
    var bytes = new byte[size];
    random.nextBytes(bytes);
    var file = file(name, "");
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file of zeros, which takes no space on most disks.
  Path zeros(String name, long size) {
    var file = file(name, "");
    lengthen(file, size);
    return file;
  }

  static void lengthen(Path file, long size) {
    try (var open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All files in the folders of kept files and of copies, by their path in the store, with their
  /// content's hash.
  static Map<String, String> keptIn(Path store) {
    var kept = new TreeMap<String, String>();
    FolderState.of(store)
        .files()
        .forEach((path, content) -> {
          if (path.contains("/") || path.contains("\\")) kept.put(path, content.hash());
        });
    return kept;
  }
}
