package starboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Every file of a folder, its content and when it was changed. The lock is left out: it has no
/// content.
record FolderState(Map<String, Content> files) {
  record Content(String hash, FileTime changed) {}

  static FolderState of(Path folder) {
    var files = new TreeMap<String, Content>();
    if (!Files.exists(folder)) return new FolderState(files);
    try (var found = Files.walk(folder)) {
      for (var file : found.filter(Files::isRegularFile).toList())
        if (!file.endsWith("starboard.lock"))
          files.put(
              folder.relativize(file).toString(),
              new Content(hash(file), Files.getLastModifiedTime(file)));
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
    return new FolderState(files);
  }

  private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
