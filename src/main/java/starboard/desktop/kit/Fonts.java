package starboard.desktop.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Starboard's own text face, so that it looks the same on every machine.
///
/// One family with a regular and a bold face (Inter Regular and SemiBold): JavaFX knows no other
/// weights within a family. Its figures are tabular. Beside it the font of the icons.
final class Fonts {
  static final String FAMILY = "Starboard Inter";

  private static final List<String> FACES =
      List.of(
          "/starboard/desktop/font/StarboardInter-Regular.ttf",
          "/starboard/desktop/font/StarboardInter-Bold.ttf",
          "/META-INF/resources/feather/4.28/fonts/feather.ttf");
  private static boolean loaded;

  private Fonts() {}

  /// Makes them known to JavaFX; later calls do nothing.
  static synchronized void load() {
    if (loaded) return;
    FACES.forEach(Fonts::load);
    loaded = true;
  }

  private static void load(String face) {
    try (var in = Fonts.class.getResourceAsStream(face)) {
      if (in == null || Font.loadFont(in, 13) == null)
        throw new IllegalStateException("the font " + face + " is missing or damaged");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
