package starboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/// The copies of kept files that other programs open, each in a fresh folder, until they are swept.
///
/// They lie in the folder of the store: who may not read the store may not read them, and its lock
/// tells that no other Starboard is using them.
///
/// @param folder may not be there yet
record Copies(Path folder) {
  private static final Pattern OURS = Pattern.compile("copy-[0-9a-f-]{36}");

  /// The path for a copy under a name, in a folder that holds nothing else.
  Path fresh(String name) throws IOException {
    var fresh = folder.resolve("copy-" + UUID.randomUUID());
    Files.createDirectories(fresh);
    return OpenableName.in(fresh, name);
  }

  void sweep() {
    Disk.sweep(folder, OURS);
  }
}
