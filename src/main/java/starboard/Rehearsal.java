package starboard;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.application.BadInput;
import starboard.application.Settings;
import starboard.application.publishing.Press;
import starboard.application.publishing.PublicationAnswer;
import starboard.casework.RoundId;
import starboard.desktop.tour.Tour;

/// The workbench at work on a store of its own that is gone afterwards, with no display.
final class Rehearsal {
  /// The property that asks for the tour where there would be a display.
  static final String TOUR = "starboard.tour";

  private Rehearsal() {}

  /// Visits the screens, so that the class archive knows what they load.
  static void run() {
    var place = temporary();
    try {
      var settings = new Passing();
      var assembly = Assembly.of(place.resolve("store"), settings);
      var _ = Tour.run(assembly, settings, place);
      publish(assembly, place.resolve("pack"));
    } finally {
      delete(place);
    }
  }

  private static void publish(Assembly assembly, Path folder) {
    try (var workbench = assembly.open()) {
      var round = new RoundId("2003-11");
      var answer = workbench.queries().publication(round, Optional.empty()).join().orElseThrow();
      if (answer instanceof PublicationAnswer.Ready(var contents))
        assembly.press().print(contents, folder, Press.Progress.UNWATCHED);
    } catch (BadInput e) {
      throw new IllegalStateException("the record could not be published", e);
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

  /// The same in a Java machine of its own: a toolkit that could not start cannot be started again.
  ///
  /// @return its exit code
  static int tourElsewhere() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
    for (var name : List.of(Places.PROPERTY, "java.util.logging.config.file"))
      Optional.ofNullable(System.getProperty(name))
          .ifPresent(it -> command.add("-D" + name + "=" + it));
    command.addAll(
        List.of(
            "-D" + TOUR + "=true", "-cp", System.getProperty("java.class.path"), "starboard.Main"));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
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
            Map.of(
                "person.name", "Sample inspector", "theme", "light", "window", "1366 768 false"));

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
