package starboard.search;

import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;

/// A program of its own with an index in the folder of its first argument, which it only makes
/// ready, or also uses where there is a second argument. Whatever is logged is written out.
final class Opened {
  private Opened() {}

  public static void main(String[] args) {
    Logger.getLogger("").addHandler(new ConsoleHandler());
    try (var index = LuceneIndex.in(Path.of(args[0]))) {
      if (args.length == 1) return;
      Items.putWords(index, "found");
      System.out.println(Items.found(index, "fou"));
    }
  }
}
