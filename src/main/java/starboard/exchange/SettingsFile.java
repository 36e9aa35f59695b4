package starboard.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import starboard.application.Settings;

/// Settings in a properties file. Each change is written to a second file that then takes the place
/// of the first, so that a kill leaves either the old settings or the new ones.
public final class SettingsFile implements Settings {
  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

  private final Path file;
  private final Properties values = new Properties();

  /// The settings of a file; one that is missing or cannot be read counts as empty.
  public SettingsFile(Path file) {
    this.file = file;
    try {
      values.load(new StringReader(Files.readString(file)));
    } catch (NoSuchFileException first) {
      LOG.log(Level.DEBUG, "no settings yet");
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.log(Level.WARNING, "the settings cannot be read and start anew", unreadable);
    }
  }

  @Override
  public synchronized Optional<String> get(String name) {
    return Optional.ofNullable(values.getProperty(name));
  }

  @Override
  public synchronized void put(String name, String value) {
    values.setProperty(name, value);
    try {
      var text = new StringWriter();
      values.store(text, "Starboard");
      Files.createDirectories(file.toAbsolutePath().getParent());
      var next = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(next, text.toString(), StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, "the settings cannot be written and hold for this run", unwritable);
    }
  }
}
