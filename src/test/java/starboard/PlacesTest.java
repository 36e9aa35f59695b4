package starboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Path HOME = Path.of("/home/ann");

  @Test
  void everySystemKeepsTheDataWhereItKeepsThatOfPrograms() {
    assertEquals(HOME.resolve(".local/share/starboard"), data("Linux", Map.of()));
    assertEquals(Path.of("/data/starboard"), data("Linux", Map.of("XDG_DATA_HOME", "/data")));
    assertEquals(
        HOME.resolve(".local/share/starboard"), data("Linux", Map.of("XDG_DATA_HOME", "")));
    assertEquals(HOME.resolve("Library/Application Support/Starboard"), data("Mac OS X", Map.of()));
    assertEquals(Path.of("/roaming/Starboard"), data("Windows 11", Map.of("APPDATA", "/roaming")));
    assertEquals(HOME.resolve("Starboard"), data("Windows 11", Map.of()));
  }

  @Test
  void aPropertyNamesAnotherFolder() {
    var system = system("Linux");
    system.setProperty(Places.PROPERTY, "/elsewhere");
    var places = Places.of(system, Map.of("XDG_DATA_HOME", "/data"));
    assertEquals(Path.of("/elsewhere/store"), places.store());
    assertEquals(Path.of("/elsewhere/settings.properties"), places.settings());
    assertEquals(Path.of("/elsewhere/logs"), places.logs());
  }

  private static Path data(String os, Map<String, String> environment) {
    return Places.of(system(os), environment).data();
  }

  private static Properties system(String os) {
    var system = new Properties();
    system.setProperty("os.name", os);
    system.setProperty("user.home", HOME.toString());
    return system;
  }

  @Test
  void aFolderOfTheEnvironmentThatIsNoneIsPassedOver() {
    var usual = HOME.resolve(".local/share/starboard");
    assertEquals(usual, data("Linux", Map.of("XDG_DATA_HOME", "relative/data")));
    assertEquals(usual, data("Linux", Map.of("XDG_DATA_HOME", "/a\0b")));
  }
}
