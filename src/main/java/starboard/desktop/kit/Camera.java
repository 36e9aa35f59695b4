package starboard.desktop.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Writes pictures of scenes as PNG files, with or without a display.
public final class Camera {
  private Camera() {}

  /// Takes the whole scene as it stands after its next layout, also where it is larger than the
  /// screen. To be called on the JavaFX thread. Makes the folder where it is missing; a file that
  /// is there is replaced.
  ///
  /// @return the file
  /// @throws IOException where the file cannot be written
  public static Path take(Scene scene, Path file) throws IOException {
    return write(scene.snapshot(null), file);
  }

  /// Writes an image as a PNG file.
  public static Path write(Image image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.getRaster().setDataElements(0, 0, width, height, pixels);
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!ImageIO.write(picture, "png", file.toFile()))
      throw new IOException("no writer for PNG files");
    return file;
  }
}
