package starboard;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import starboard.application.Settings;
import starboard.desktop.tour.Tour;

/// The workbench at work on a store of its own that is gone afterwards, with no display.
final class Rehearsal {
  private Rehearsal() {}

  /// Visits the screens, so that the class archive knows what they load.
  static void run() {
    var place = temporary();
    try {
      var settings = new Passing();
      var _ = Tour.run(Assembly.of(place.resolve("store"), settings), settings, place);
    } finally {
      delete(place);
    }
  }

  /// Does the main job and leaves pictures of it.
  ///
  /// @return the exit code
  static int tour(Places places, PrintStream out) {
    var folder = pictures(places);
    out.println(
        "There is no display, so Starboard does its main job without one and leaves pictures.");
    var place = temporary();
    try {
      var settings = new Passing();
      var taken = Tour.run(Assembly.of(place.resolve("store"), settings), settings, folder);
      for (var picture : taken) out.println(picture.file() + "  " + picture.shows());
      return 0;
    } finally {
      delete(place);
    }
  }

  /// In the project its folder of built things, else the data folder.
  private static Path pictures(Places places) {
    var built = Path.of("target").toAbsolutePath();
    var project = Files.exists(Path.of("pom.xml")) && Files.isDirectory(built);
    return (project ? built.resolve("screens") : places.data()).resolve("tour");
  }

  /// Settings that nobody keeps.
  private static final class Passing implements Settings {
    private final Map<String, String> values =
        new HashMap<>(
            Map.of("person.name", "Inspector", "theme", "light", "window", "1366 768 false"));

    @Override
    public synchronized Optional<String> get(String name) {
      return Optional.ofNullable(values.get(name));
    }

    @Override
    public synchronized void put(String name, String value) {
      values.put(name, value);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("starboard-tour");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
    } catch (IOException leftBehind) {
      System.getLogger(Rehearsal.class.getName())
          .log(System.Logger.Level.WARNING, "a temporary folder is left behind", leftBehind);
    }
  }
}
