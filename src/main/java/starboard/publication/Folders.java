package starboard.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/// Folders with all that is in them.
final class Folders {
  private Folders() {}

  /// The files in a folder and all folders in it, by their paths with `/`.
  static Set<String> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      var files = new TreeSet<String>();
      all.filter(it -> !Files.isDirectory(it))
          .forEach(it -> files.add(folder.relativize(it).toString().replace('\\', '/')));
      return files;
    }
  }

  /// Takes a folder away with all that is in it; one that is not there is no fault.
  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (var it : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
    }
  }
}
