package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.Role;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;

/// The results in the window, over a real store with the published record, by keyboard.
class ResultsTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void keysWalkTheChartAndEnterOpensTheCouncilsAndThenACase() {
    try (var seat = Seat.at(fx, folder)) {
      results(seat);
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "results-figure-1"));
      FxTest.run(() -> seat.driver().byId("figures").requestFocus());
      seat.driver().press(KeyCode.TAB);
      assertEquals("No stars, November 2002: 12 councils", told(seat));
      seat.driver().press(KeyCode.RIGHT);
      assertEquals("No stars, November 2003: 8 councils", told(seat));
      seat.driver().press(KeyCode.END);
      assertEquals("Three stars, November 2003: 16 councils", told(seat));
      seat.driver().press(KeyCode.LEFT);
      assertEquals("Three stars, November 2002: 11 councils", told(seat));
      seat.driver().press(KeyCode.ENTER);
      seat.see("Bexley: three stars, three stars in November 2002");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "results-behind"));
      seat.driver().press(KeyCode.ENTER);
      seat.see("Children’s services");
      assertEquals("Bexley, round 2003-11 – Starboard", seat.shell().titleProperty().get());
      seat.driver().press(KeyCode.ALT, KeyCode.LEFT);
      seat.see("Figure 1: Distribution of ratings");
    }
  }

  @Test
  void everyFigureIsChosenByKeysAndShowsItsChartSentenceAndTable() {
    try (var seat = Seat.at(fx, folder)) {
      results(seat);
      var figures = seat.driver().all(javafx.scene.control.ListView.class).getFirst().getItems();
      for (int i = 0; i < figures.size(); i++) {
        Screens.take(seat.driver(), "results-each-" + i);
        seat.driver().press(KeyCode.DOWN);
      }
      assertTrue(figures.size() > 12, figures.size() + " figures");
    }
  }
  private static void results(Seat seat) {
    FxTest.run(() -> seat.driver().byId("menu-results").requestFocus());
    seat.driver().press(KeyCode.SPACE);
    seat.see("Figure 1: Distribution of ratings");
    seat.settle();
  }

  private static String told(Seat seat) {
    return FxTest.call(() -> ((Label) seat.driver().byId("figure-told")).getText());
  }
}
