package starboard.desktop.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.control.Label;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Sheet;

/// The licence of the fonts that come with the program.
final class FontLicence {
  private static final String FILE = "/starboard/desktop/font/OFL.txt";

  private FontLicence() {}

  static Sheet sheet() {
    var words = new Label(text());
    words.setWrapText(true);
    words.getStyleClass().add("licence");
    var sheet = new Sheet("Licence of the fonts", words);
    sheet.button("Close", Looks.MAIN_BUTTON, sheet::close);
    return sheet;
  }

  private static String text() {
    try (var in = Objects.requireNonNull(FontLicence.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
