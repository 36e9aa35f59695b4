package starboard.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;

/// What can be told of a folder before its database is opened. Touches nothing.
final class Threshold {
  /// H2 writes its header twice, at the start of each of the first two blocks.
  private static final int BLOCK = 4096;

  private static final byte[] HEADER = "H:2,".getBytes(StandardCharsets.US_ASCII);

  private Threshold() {}

  /// Refuses a folder in which a store cannot be made.
  static void refuseOccupied(StoreFolder folder) {
    if (folder.isStore())
      throw new StoreFault(
          Kind.EXISTS,
          "There is a store in %s already; open it, or choose another folder."
              .formatted(folder.path()));
    if (Files.exists(folder.path()) && !folder.isEmpty())
      throw new StoreFault(
          Kind.NOT_A_STORE,
          "%s holds something else; choose an empty folder, or one that is not there yet."
              .formatted(folder.path()));
  }

  /// Refuses a folder in which there is no store that could be opened.
  static void refuseOthers(StoreFolder folder) {
    if (!Files.exists(folder.path()) || folder.isEmpty())
      throw new StoreFault(
          Kind.MISSING,
          "There is no store in %s; create one, or choose another.".formatted(folder.path()));
    if (!folder.isStore())
      throw notAStore(folder, "it has no %s".formatted(folder.file().getFileName()));
    refuseHeaderless(folder, start(folder));
  }

  private static void refuseHeaderless(StoreFolder folder, byte[] start) {
    if (hasHeader(start, 0) || hasHeader(start, BLOCK)) return;
    if (start.length == 0) throw folder.damaged("its file is empty");
    if (Arrays.equals(start, new byte[start.length]))
      throw folder.damaged("the start of its file is gone");
    throw notAStore(folder, "its %s is something else".formatted(folder.file().getFileName()));
  }

  private static boolean hasHeader(byte[] start, int at) {
    var end = at + HEADER.length;
    return start.length >= end && Arrays.equals(start, at, end, HEADER, 0, HEADER.length);
  }

  /// The first two blocks, or all there is.
  private static byte[] start(StoreFolder folder) {
    try (var file = Files.newInputStream(folder.file())) {
      return file.readNBytes(2 * BLOCK);
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }

  private static StoreFault notAStore(StoreFolder folder, String why) {
    return new StoreFault(
        Kind.NOT_A_STORE,
        "%s is not the folder of a store: %s; choose another.".formatted(folder.path(), why));
  }
}
