package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.Role;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.desktop.kit.Theme;

/// The results in the window, over a real store with the published record, by keyboard.
class ResultsTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void keysWalkTheChartAndEnterOpensTheCouncilsAndThenACase() {
    try (var seat = Seat.at(fx, folder)) {
      results(seat);
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "results-figure-1"));
      enterChart(seat);
      assertEquals("Zero stars, November 2002: 12 councils", told(seat));
      seat.driver().press(KeyCode.RIGHT);
      assertEquals("Zero stars, November 2003: 8 councils", told(seat));
      seat.driver().press(KeyCode.END);
      assertEquals("Three stars, November 2003: 16 councils", told(seat));
      seat.driver().press(KeyCode.LEFT);
      assertEquals("Three stars, November 2002: 11 councils", told(seat));
      Screens.take(seat.driver(), "results-figure-1-walked");
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
  void aFigureIsCopiedAsPictureAsDataAndAsText() {
    try (var seat = Seat.at(fx, folder)) {
      results(seat);
      copy(seat, 2);
      seat.see("Copied as text.");
      var text = FxTest.call(() -> Clipboard.getSystemClipboard().getString());
      assertTrue(text.startsWith("Figure 1: Distribution of ratings"), text);
      assertTrue(text.contains("8 have zero stars"), text);
      copy(seat, 1);
      seat.see("Copied as data for a spreadsheet.");
      var data = FxTest.call(() -> Clipboard.getSystemClipboard().getString());
      var lines = data.lines().toList();
      assertTrue(lines.getFirst().startsWith("Rating\tNovember 2002"), data);
      assertTrue(lines.contains("Zero stars\t12\t8%\t8\t5%"), data);
      for (var mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
        FxTest.run(() -> fx.theme().modeProperty().set(mode));
        seat.settle();
        copy(seat, 0);
        seat.see("Copied as picture.");
        var picture = FxTest.call(() -> Clipboard.getSystemClipboard().getImage());
        assertTrue(picture.getWidth() > 1000 && picture.getHeight() > 500, "it is sharp");
        assertTrue(colours(picture) > 10 && isOnItsOwnGround(picture), "it can be read in " + mode);
      }
      FxTest.run(() -> fx.theme().modeProperty().set(Theme.Mode.LIGHT));
    }
  }

  /// By keys: the menu opens with Space, arrows and Enter choose.
  private static void copy(Seat seat, int item) {
    FxTest.run(() -> seat.driver().byId("figure-copy").requestFocus());
    seat.driver().press(KeyCode.SPACE);
    for (int i = 0; i <= item; i++) seat.driver().press(KeyCode.DOWN);
    seat.driver().press(KeyCode.ENTER);
    seat.settle();
  }

  private static long colours(Image picture) {
    var pixels = picture.getPixelReader();
    return IntStream.range(0, (int) picture.getHeight())
        .flatMap(y -> IntStream.range(0, (int) picture.getWidth()).map(x -> pixels.getArgb(x, y)))
        .distinct()
        .count();
  }

  /// The ground has the brightness of the theme and covers what is pasted below it.
  private boolean isOnItsOwnGround(Image picture) {
    var corner = picture.getPixelReader().getColor(2, (int) picture.getHeight() / 2);
    boolean dark = fx.theme().modeProperty().get() == Theme.Mode.DARK;
    return corner.isOpaque() && (corner.getBrightness() < 0.5) == dark;
  }

  @Test
  void everyFigureIsReachedByTheDownKey() {
    try (var seat = Seat.at(fx, folder)) {
      results(seat);
      var count = FxTest.call(() -> list(seat).getItems().size());
      assertEquals(15, count);
      for (int i = 1; i < count; i++) {
        seat.driver().press(KeyCode.DOWN);
        int at = i;
        assertEquals(at, FxTest.call(() -> list(seat).getSelectionModel().getSelectedIndex()));
        Screens.take(seat.driver(), "results-each-" + i);
        if (at == 2 || at == 8 || at == 10)
          assertEquals(List.of(), Screens.faults(fx, seat.driver(), "results-figure-" + i));
      }
    }
  }

  @Test
  void annex1IsSearchedAsOneTypesAndStaysGroupedByStar() {
    try (var seat = Seat.at(fx, folder)) {
      results(seat);
      tab(seat, 1);
      seat.see("★★★ Three stars: 16");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "results-annex-1"));
      seat.driver().press(KeyCode.CONTROL, KeyCode.F);
      seat.driver().type("bedford");
      seat.see("1 of 150 councils");
      seat.see("Zero stars: 1");
      seat.driver().press(KeyCode.DOWN);
      seat.driver().press(KeyCode.ENTER);
      seat.see("Children’s services");
      assertEquals("Bedfordshire, round 2003-11 – Starboard", seat.shell().titleProperty().get());
    }
  }

  @Test
  void annex2IsShownInPercentAndInNumbers() {
    try (var seat = Seat.at(fx, folder)) {
      results(seat);
      tab(seat, 2);
      seat.see("England");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "results-annex-2"));
      FxTest.run(() -> seat.driver().byId("annex-2-numbers").requestFocus());
      seat.driver().press(KeyCode.SPACE);
      Screens.take(seat.driver(), "results-annex-2-numbers");
      var columns =
          FxTest.call(
              () -> ((TableView<?>) seat.driver().byId("annex-2-table")).getColumns().size());
      assertEquals(12, columns);
    }
  }

  @Test
  void typedTextIsCheckedAndParagraph20DisagreesWithItsAnnex() {
    try (var seat = Seat.at(fx, folder)) {
      results(seat);
      tab(seat, 3);
      seat.see("¶ 14");
      FxTest.run(() ->
          ((TextInputControl) seat.driver().byId("commentary-typed"))
              .setText(
                  """
                  14. Just under a third of all councils have a changed rating, compared to November 2002.
                  20. Of the 9 councils not serving children well in 2002, seven improved and were rated as \
                  serving some children well: one other was rated as serving most children well in 2003. \
                  Of the three councils not serving adults well in 2002, all improved their performance.\
                  """));
      seat.see("Bedfordshire, Birmingham, Bromley");
      seat.settle();
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "results-commentary"));
    }
  }

  @Test
  void aRoundInPreparationIsPlainlyMarkedProvisional() {
    try (var seat = InventedRounds.filled(fx, new Bench(folder), Role.CHIEF_INSPECTOR)) {
      results(seat);
      seat.see("Provisional: this round is in preparation.");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "results-provisional"));
      FxTest.run(() -> list(seat).getSelectionModel().select(2));
      seat.settle();
      Screens.take(seat.driver(), "results-provisional-flow");
      tab(seat, 3);
      Screens.take(seat.driver(), "results-provisional-commentary");
      assertTrue(seat.driver().shows("Provisional"));
    }
  }

  private static void results(Seat seat) {
    FxTest.run(() -> seat.driver().byId("menu-results").requestFocus());
    seat.driver().press(KeyCode.SPACE);
    seat.see("Figure 1: Distribution of ratings");
    seat.settle();
  }

  private static void tab(Seat seat, int index) {
    FxTest.run(() -> seat.driver().named("Figures").requestFocus());
    for (int i = 0; i < index; i++) seat.driver().press(KeyCode.RIGHT);
  }

  /// From the list of figures past the page, which scrolls.
  private static void enterChart(Seat seat) {
    FxTest.run(() -> list(seat).requestFocus());
    seat.driver().press(KeyCode.TAB);
    seat.driver().press(KeyCode.TAB);
  }

  private static ListView<?> list(Seat seat) {
    return (ListView<?>) seat.driver().byId("figures");
  }

  private static String told(Seat seat) {
    return FxTest.call(() -> ((Label) seat.driver().byId("figure-told")).getText());
  }
}
