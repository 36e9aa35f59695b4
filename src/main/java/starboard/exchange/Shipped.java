package starboard.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import starboard.application.BadInput;

/// The data files that ship inside the program, under `starboard/`.
final class Shipped {
  private Shipped() {}

  /// The text of a file, for example of `rules/recovered-2002.json`.
  static String text(String path) throws BadInput {
    try (var in = Shipped.class.getResourceAsStream("/starboard/" + path)) {
      if (in == null) throw new IllegalStateException("the program lacks its file " + path);
      return Utf8.text(path, in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program's file " + path, unreadable);
    }
  }
}
