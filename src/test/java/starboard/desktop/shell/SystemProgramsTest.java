package starboard.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SystemProgramsTest {
  private static final String FILE = "file:///home/ann/Plan%20of%20May.pdf";

  @Test
  void everySystemHasACommandThatOpensAFile() {
    assertEquals(List.of("xdg-open", FILE), SystemPrograms.command("Linux", FILE));
    assertEquals(List.of("open", FILE), SystemPrograms.command("Mac OS X", FILE));
    assertEquals(
        List.of("rundll32", "url.dll,FileProtocolHandler", FILE),
        SystemPrograms.command("Windows 11", FILE));
  }
}
