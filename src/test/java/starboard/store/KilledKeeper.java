package starboard.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import starboard.application.BadInput;

/// A program that keeps files, and copies them, until it is killed, and says the hash of each when
/// it is on disk, one a line.
final class KilledKeeper {
  private KilledKeeper() {}

  public static void main(String[] args) throws BadInput, IOException {
    var files = KeptFiles.in(new StoreFolder(Path.of(args[0])));
    var offered = new Offered(Path.of(args[1]));
    var random = new Random(Long.parseLong(args[2]));
    while (true) {
      var kept = files.keep(offered.random("evidence.bin", random.nextInt(3_000_000), random));
      files.copy(kept);
      System.out.write((kept.hash() + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }
}
