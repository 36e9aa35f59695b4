package starboard.desktop.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;

/// Takes the pictures of a screen: light and dark, at 100 % and 200 %, under `target/screens` as
/// `NAME-light-100.png` and so on, and looks in each for text that is hard to read, for words that
/// are broken, and for controls without a name.
public final class Screens {
  private static final Path FOLDER = Path.of("target", "screens");

  private Screens() {}

  /// Takes all four and leaves the theme light at 100 %. A picture is written while the next is
  /// made ready.
  ///
  /// @return the faults in words, each with the picture it is seen in; none where all is well
  public static List<String> faults(FxTest fx, Driver driver, String name) {
    var faults = new ArrayList<String>();
    var writing = new ArrayList<CompletableFuture<Void>>();
    for (var mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK))
      for (var zoom : List.of(100, 200)) {
        FxTest.run(() -> {
          fx.theme().modeProperty().set(mode);
          fx.theme().setZoom(zoom);
        });
        driver.settle();
        var picture = name + "-" + mode.name().toLowerCase(Locale.ROOT) + "-" + zoom;
        var image = FxTest.call(() -> driver.scene().snapshot(null));
        writing.add(CompletableFuture.runAsync(() -> write(image, picture)));
        for (var fault : ContrastWalk.faults(driver.scene())) faults.add(picture + ": " + fault);
        for (var fault : FxTest.call(() -> BrokenWordsWalk.faults(driver.scene().getRoot())))
          faults.add(picture + ": " + fault);
      }
    FxTest.run(() -> {
      fx.theme().modeProperty().set(Theme.Mode.LIGHT);
      fx.theme().setZoom(100);
    });
    driver.settle();
    for (var fault : AccessibilityWalk.faults(driver.scene().getRoot()))
      faults.add(name + ": " + fault);
    writing.forEach(CompletableFuture::join);
    return faults;
  }

  private static void write(Image image, String picture) {
    try {
      Camera.write(image, FOLDER.resolve(picture + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes one picture as the window stands.
  public static Path take(Driver driver, String picture) {
    return FxTest.call(() -> Camera.take(driver.scene(), FOLDER.resolve(picture + ".png")));
  }
}
