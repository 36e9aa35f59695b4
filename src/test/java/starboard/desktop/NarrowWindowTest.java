package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.desktop.kit.BrokenWordsWalk;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Subject;

/// The screens of the chief inspector with letters so large, or a window so small, that what stands
/// side by side elsewhere has no room.
class NarrowWindowTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void theDeterminationSheetStandsBelowItsStar() {
    try (var seat = Seat.at(fx, folder)) {
      FxTest.run(() -> seat.shell().determination(Desk.caseOf(Desk.NOVEMBER_2003, "Kent")));
      seat.see("The inspector had");
      seat.settle();
      FxTest.run(() -> fx.theme().setZoom(200));
      seat.settle();
      Screens.take(seat.driver(), "narrow-determination");
      assertTrue(seat.driver().shows("Three stars"));
      assertTrue(seat.driver().shows("Published rating"));
      assertTrue(seat.driver().shows("Kensington & Chelsea"), "names are whole");
      assertEquals(List.of(), broken(seat));
      for (var subject : Subject.values()) assertInView(seat, "determine-" + subject.word());
      FxTest.run(() -> fx.theme().setZoom(100));
      seat.settle();
      Screens.take(seat.driver(), "wide-determination");
      assertEquals(List.of(), broken(seat));
    }
  }

  @Test
  void theQueueIsReachedAndItsNamesAreWhole() {
    try (var seat = Seat.at(fx, folder)) {
      seat.driver().click(seat.driver().byId("menu-consistency"));
      seat.see("of 150 councils");
      seat.settle();
      assertEquals(List.of(), cut(seat));
      FxTest.run(() -> fx.theme().setZoom(200));
      seat.settle();
      Screens.take(seat.driver(), "narrow-consistency");
      assertEquals(List.of(), broken(seat));
      var table = (TableView<?>) seat.driver().byId("queue");
      double top = FxTest.call(() -> table.localToScene(0, 0).getY());
      assertTrue(top < 700, "the queue begins in the window: " + top);
      FxTest.run(() -> fx.theme().setZoom(100));
    }
  }

  @Test
  void theAnnexPushesNothingOutOfTheWindow() {
    try (var seat = Seat.at(fx, folder)) {
      seat.driver().click(seat.driver().byId("menu-results"));
      seat.see("Figure 1: Distribution of ratings");
      seat.driver().click(seat.driver().named("Annex 1"));
      FxTest.run(() -> fx.theme().setZoom(200));
      seat.settle();
      Screens.take(seat.driver(), "narrow-annex-1");
      var zoom = seat.driver().text("200 %");
      var place = FxTest.call(() -> zoom.localToScene(zoom.getLayoutBounds()));
      assertTrue(place.getMaxY() <= FxTest.HEIGHT, "the last line is below the window: " + place);
      var menu = seat.driver().byId("rounds");
      double top = FxTest.call(() -> menu.localToScene(0, 0).getY());
      assertTrue(top >= 0, "the first line is above the window: " + top);
      FxTest.run(() -> fx.theme().setZoom(100));
    }
  }

  private static void assertInView(Seat seat, String id) {
    var box = (ComboBox<?>) seat.driver().byId(id);
    var place = FxTest.call(() -> box.localToScene(box.getLayoutBounds()));
    assertTrue(place.getMaxX() <= FxTest.WIDTH, id + " is beside the window: " + place);
  }

  /// What ends in three dots because its cell is too narrow.
  private static List<String> cut(Seat seat) {
    return seat.driver().all(Text.class).stream()
        .map(Text::getText)
        .filter(it -> it.endsWith("..."))
        .toList();
  }

  private static List<String> broken(Seat seat) {
    return FxTest.call(() -> BrokenWordsWalk.faults(seat.driver().scene().getRoot()));
  }
}
