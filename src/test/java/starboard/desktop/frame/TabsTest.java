package starboard.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.desktop.kit.FxTest;

/// The tabs of a screen where there is little room.
class TabsTest {
  private static final List<String> TITLES =
      List.of("Judgements", "Evidence 14", "Indicators 50", "Second judgement", "History");

  @RegisterExtension final FxTest fx = new FxTest();

  @Test
  void everyTabCanBeReadInANarrowWindow() {
    var driver =
        fx.open(
            300,
            200,
            () -> {
              var tabs = new Tabs();
              TITLES.forEach(it -> tabs.add(it, new Label(it)));
              return tabs;
            });
    driver.settle();
    for (var title : TITLES) assertTrue(driver.shows(title), title);
    var rows =
        driver.all(Text.class).stream()
            .filter(it -> TITLES.contains(it.getText()))
            .map(it -> it.localToScene(it.getLayoutBounds()).getMaxX())
            .filter(it -> it > 300)
            .toList();
    assertEquals(List.of(), rows);
  }
}
