package starboard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where Starboard keeps its things for one person.
///
/// @param data the folder that all else lies in
record Places(Path data) {
  /// The property that names another data folder.
  static final String PROPERTY = "starboard.data";

  /// The folder that the property names, else the one where the system keeps the data of programs:
  /// `%APPDATA%\Starboard`, `~/Library/Application Support/Starboard`, or `starboard` in
  /// `$XDG_DATA_HOME` or `~/.local/share`.
  static Places of(Properties system, Map<String, String> environment) {
    var named = system.getProperty(PROPERTY, "");
    if (!named.isBlank()) return new Places(Path.of(named).toAbsolutePath());
    var home = Path.of(system.getProperty("user.home", "."));
    var os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (os.startsWith("windows"))
      return new Places(set(environment, "APPDATA").orElse(home).resolve("Starboard"));
    if (os.startsWith("mac"))
      return new Places(home.resolve("Library", "Application Support", "Starboard"));
    return new Places(
        set(environment, "XDG_DATA_HOME")
            .filter(Path::isAbsolute) // a relative one is to be ignored, says the specification
            .orElse(home.resolve(".local", "share"))
            .resolve("starboard"));
  }

  Path store() {
    return data.resolve("store");
  }

  Path settings() {
    return data.resolve("settings.properties");
  }

  Path logs() {
    return data.resolve("logs");
  }

  private static Optional<Path> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(it -> !it.isBlank())
        .flatMap(Places::path);
  }

  /// The path of a text, unless this system cannot have such a path.
  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }
}
