package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
  @RegisterExtension final FxTest fx = new FxTest();

  @Test
  void textSizeStepsAndStaysWithinItsRange() {
    var theme = FxTest.call(Theme::new);
    var sizes = new ArrayList<Integer>();
    FxTest.run(() -> {
      theme.setZoom(20);
      for (int i = 0; i < 9; i++) {
        sizes.add(theme.zoomProperty().get());
        theme.larger();
      }
      theme.smaller();
      sizes.add(theme.zoomProperty().get());
    });
    assertEquals(List.of(80, 90, 100, 110, 125, 150, 175, 200, 200, 175), sizes);
  }

  @Test
  void theTextSizeReachesEveryText() {
    var label = FxTest.call(() -> new Label("Exampleshire"));
    var driver = fx.open(600, 300, () -> new StackPane(label));
    assertEquals(13, label.getFont().getSize());
    FxTest.run(() -> fx.theme().setZoom(200));
    driver.settle();
    assertEquals(26, label.getFont().getSize());
  }

  @Test
  void whatIsMeasuredInEmFollows() {
    var theme = FxTest.call(Theme::new);
    var widths = new ArrayList<Double>();
    FxTest.run(() -> {
      theme.em(10).subscribe(it -> widths.add(it));
      theme.setZoom(150);
    });
    assertEquals(List.of(130.0, 195.0), widths);
  }

  @Test
  void ourFontIsUsedInBothItsFaces() {
    var plain = FxTest.call(() -> new Label("plain"));
    var bold = FxTest.call(() -> new Label("bold"));
    bold.getStyleClass().add(Looks.STRONG);
    fx.open(600, 300, () -> new StackPane(plain, bold));
    assertEquals("Starboard Inter Regular", plain.getFont().getName());
    assertEquals("Starboard Inter Bold", bold.getFont().getName());
    assertTrue(Font.getFamilies().contains("FeatherIcons"));
  }

  @Test
  void lightAndDarkAreSetByHandAndFollowTheSystemOtherwise() {
    var theme = FxTest.call(Theme::new);
    FxTest.run(() -> theme.modeProperty().set(Theme.Mode.DARK));
    assertTrue(theme.darkProperty().get());
    FxTest.run(theme::toggle);
    assertEquals(Theme.Mode.LIGHT, theme.modeProperty().get());
    FxTest.run(() -> theme.modeProperty().set(Theme.Mode.SYSTEM));
    assertFalse(theme.darkProperty().get());
  }

  @Test
  void aPictureIsWrittenInAFolderThatIsMade(@TempDir Path folder) throws IOException {
    var driver = fx.open(StackPane::new);
    var file = folder.resolve("new/picture.png");
    FxTest.call(() -> Camera.take(driver.scene(), file));
    var bytes = Files.readAllBytes(file);
    assertEquals("PNG", new String(bytes, 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
    assertEquals(FxTest.WIDTH, (bytes[18] & 0xff) << 8 | (bytes[19] & 0xff));
  }
}
