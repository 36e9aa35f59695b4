package starboard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the description of the build keeps.
final class PomTest {
  @Test
  void versionsStandOnlyInTheProperties() throws IOException {
    var pom = Files.readString(Path.of("pom.xml"));
    var elsewhere =
        (pom.substring(0, pom.indexOf("<properties>"))
                + pom.substring(pom.indexOf("</properties>")))
            .lines()
            .map(String::strip)
            .filter(it -> it.matches(".*<version>(?!\\$\\{).*"))
            .toList();
    assertEquals(List.of("<version>0.1.0</version>"), elsewhere);
  }
}
