package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.StoreFault;
import starboard.application.Workbench;
import starboard.application.loading.FileReaders;
import starboard.application.publishing.Press;
import starboard.desktop.kit.FxTest;

class DesktopTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void closingKeepsTheWindowAndFreesTheStore() {
    var bench = new Bench(folder);
    var desktop = Desktop.open(bench, bench.settings()).join();
    FxTest.run(() -> desktop.theme().setZoom(125));
    FxTest.call(desktop::close).toCompletableFuture().join();
    assertEquals(Optional.of("1366 740 false"), bench.settings().get("window"));
    assertEquals(Optional.of("125"), bench.settings().get("zoom"));
    try (var again = bench.open()) {
      assertEquals(2, again.queries().rounds().join().size());
    }
  }

  @Test
  void aStoreThatIsOpenElsewhereCanBeTriedAgain() {
    var bench = new Bench(folder);
    var inUse = new AtomicBoolean(true);
    var opening =
        new Opening() {
          @Override
          public Workbench open() {
            if (inUse.get())
              throw new StoreFault(StoreFault.Kind.IN_USE, "Another Starboard has it open.");
            return bench.open();
          }

          @Override
          public Press press() {
            return bench.press();
          }

          @Override
          public FileReaders files() {
            return bench.files();
          }

          @Override
          public String place() {
            return bench.place();
          }
        };
    var usable = Desktop.open(opening, bench.settings());
    var again = until("Try again");
    assertTrue(shows("Another Starboard has it open."));
    inUse.set(false);
    FxTest.run(again::fire);
    var desktop = usable.join();
    FxTest.call(desktop::close).toCompletableFuture().join();
  }

  /// The button of that name, once it is there.
  private static Button until(String name) {
    for (int frame = 0; frame < 1000; frame++) {
      var found = FxTest.call(() -> find(name));
      if (found.isPresent() && found.get() instanceof Button button) return button;
    }
    throw new AssertionError("no button " + name);
  }

  private static boolean shows(String words) {
    return FxTest.call(() -> find(words)).isPresent();
  }

  private static Optional<Labeled> find(String words) {
    return Window.getWindows().stream()
        .flatMap(it -> find(it.getScene().getRoot(), words).stream())
        .findFirst();
  }

  private static Optional<Labeled> find(Parent in, String words) {
    if (in instanceof Labeled labeled && words.equals(labeled.getText()))
      return Optional.of(labeled);
    return in.getChildrenUnmodifiable().stream()
        .filter(Parent.class::isInstance)
        .flatMap(it -> find((Parent) it, words).stream())
        .findFirst();
  }
}
