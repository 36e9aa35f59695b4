package starboard.desktop;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The sign of the program in the sizes that systems ask for.
final class Icon {
  /// All sizes, the smallest first.
  static final List<Image> ALL =
      IntStream.of(16, 32, 48, 64, 128).mapToObj(size -> new Image(address(size))).toList();

  private Icon() {}

  private static String address(int size) {
    var name = "/starboard/desktop/icon/" + size + ".png";
    return Objects.requireNonNull(Icon.class.getResource(name), name).toExternalForm();
  }
}
