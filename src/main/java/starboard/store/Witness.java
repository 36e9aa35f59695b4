package starboard.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The number of saves that were acknowledged, in a small file beside the database.
///
/// H2 opens a file that was cut off, or one whose newest part it cannot find, as the older state
/// that it does find. The database alone cannot tell; this number can. It is written after a save
/// is on disk and before the save is acknowledged, so it is never ahead of a sound store.
record Witness(StoreFolder folder) {
  private static final System.Logger LOG = System.getLogger(Witness.class.getName());

  private Path file() {
    return folder.path().resolve("starboard.saves");
  }

  /// Refuses a store that holds fewer saves than were acknowledged. A store that was copied without
  /// this file is taken as it is.
  void hear(long saves) {
    if (!Files.exists(file())) return;
    try {
      var said = Long.parseLong(Files.readString(file(), StandardCharsets.US_ASCII).strip());
      if (saves < said)
        throw folder.damaged(
            "it holds %,d of the %,d saves made in it, as a file that was cut off or an older copy does"
                .formatted(saves, said));
    } catch (NumberFormatException e) {
      throw folder.damaged("its file starboard.saves does not hold a number", e);
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }

  /// Takes down that so many saves are on disk. Where it cannot be written the saves are on disk
  /// all the same, so that only the log is told.
  void say(long saves) {
    var line = ByteBuffer.wrap("%019d\n".formatted(saves).getBytes(StandardCharsets.US_ASCII));
    try (var channel =
        FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(line, 0);
      channel.force(false);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the number of saves could not be taken down", e);
    }
  }
}
