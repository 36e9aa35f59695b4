package starboard.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The hidden folders that a publication needs beside its own, each named after it and the process;
/// a publication that is killed leaves them.
enum LeftBeside {
  /// What is not whole yet.
  MAKING("making"),
  /// The earlier pack, while the new one takes its place.
  EARLIER("earlier");

  private final String word;

  LeftBeside(String word) {
    this.word = word;
  }

  /// Where it lies for a publication of this process.
  Path of(Path folder) {
    return folder.resolveSibling(
        ".%s-%s-%d".formatted(folder.getFileName(), word, ProcessHandle.current().pid()));
  }

  /// Takes away what publications that were killed left beside a folder. An earlier pack whose
  /// place is empty goes back there first.
  static void clearAway(Path folder) throws IOException {
    var parent = folder.toAbsolutePath().getParent();
    if (parent == null) return;
    for (var kind : values())
      try (var beside = Files.newDirectoryStream(parent, it -> kind.isLeft(it, folder))) {
        for (var it : beside)
          if (kind == EARLIER && Files.notExists(folder)) Files.move(it, folder);
          else Folders.delete(it);
      }
  }

  private boolean isLeft(Path beside, Path folder) {
    var left =
        Pattern.compile(
                Pattern.quote(".%s-%s-".formatted(folder.getFileName(), word)) + "(\\d{1,18})")
            .matcher(String.valueOf(beside.getFileName()));
    if (!left.matches()) return false;
    var maker = Long.parseLong(left.group(1));
    return maker == ProcessHandle.current().pid() || ProcessHandle.of(maker).isEmpty();
  }
}
