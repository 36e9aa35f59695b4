package starboard.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import starboard.application.StoreFault.Kind;
import starboard.evidence.Attachment;

/// Kept files without a store, for tests of what stands above stores.
public final class MemoryAttachments implements Attachments {
  private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

  /// Loses the content of an attachment.
  public void lose(Attachment attachment) {
    contents.remove(attachment.hash());
  }

  @Override
  public Attachment keep(Path file) throws BadInput {
    if (Files.isDirectory(file)) throw new BadInput(file + ": is a folder, not a file");
    try {
      if (Files.size(file) > Attachment.LARGEST) throw new BadInput(file + ": is over 100 MB");
      var bytes = Files.readAllBytes(file);
      var kept = new Attachment(String.valueOf(file.getFileName()), hash(bytes), bytes.length);
      contents.put(kept.hash(), bytes);
      return kept;
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read");
    }
  }

  @Override
  public Path copy(Attachment attachment) {
    var bytes =
        Optional.ofNullable(contents.get(attachment.hash()))
            .orElseThrow(() -> new StoreFault(Kind.DAMAGED, missing(attachment)));
    try {
      var copy = Files.createTempDirectory("starboard-test").resolve(attachment.name());
      Files.write(copy, bytes);
      copy.resolveSibling(".").normalize().toFile().deleteOnExit();
      copy.toFile().deleteOnExit(); // The last named goes first.
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> faults(List<Attachment> attachments) {
    return attachments.stream()
        .filter(it -> !contents.containsKey(it.hash()))
        .map(MemoryAttachments::missing)
        .toList();
  }

  private static String missing(Attachment attachment) {
    return "The kept file “%s” is missing.".formatted(attachment.name());
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
