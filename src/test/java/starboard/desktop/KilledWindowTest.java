package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.desktop.kit.FxTest;

/// The main job through a real window whose process is killed in the middle of a word.
class KilledWindowTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void whatWasJudgedAndTypedIsThereWhenTheProgramStartsAgain() throws Exception {
    workUntilKilled();
    var bench = new Bench(folder);
    bench.settings().put("round", "2004-11");
    try (var seat = Seat.at(fx, bench)) {
      var driver = seat.driver();
      driver.type("kingston upon h");
      driver.press(KeyCode.ENTER);
      seat.see("1 of 4 judgements made");
      assertTrue(driver.shows("0 to 3 stars possible"));
      assertTrue(driver.shows("draft by Ann Archer from"));
      var reason = (TextArea) driver.byId("reason-children_serving");
      assertEquals(KilledWindow.REASON, FxTest.call(reason::getText));
    }
  }

  private void workUntilKilled() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Djava.awt.headless=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledWindow.class.getName(),
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var said = process.inputReader()) {
      assertEquals("typed", said.readLine());
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
