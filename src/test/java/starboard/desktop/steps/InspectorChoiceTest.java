package starboard.desktop.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.Role;
import starboard.desktop.kit.FxTest;

/// The inspectors that are offered where a case is given to one.
class InspectorChoiceTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void thoseWhoInspectAndWorkHereAreOffered() {
    try (var desk = filled()) {
      assertEquals(
          List.of("Ann Archer", "Cora Chief", "Ines Inspector", "Ivo Inspector"), offered(desk));
    }
  }

  @Test
  void whatIsTypedNarrowsThemAndAWholeNameShowsThemAllAgain() {
    try (var desk = filled()) {
      desk.type("ins");
      assertEquals(List.of("Ines Inspector", "Ivo Inspector"), offered(desk));
      desk.type("x");
      assertEquals(List.of(), offered(desk));
      desk.press(KeyCode.BACK_SPACE);
      desk.press(KeyCode.DOWN);
      desk.press(KeyCode.ENTER);
      assertEquals(4, offered(desk).size());
    }
  }

  @Test
  void downGoesToThemAndEnterOrSpaceTakesOne() {
    try (var desk = filled()) {
      for (var take : List.of(KeyCode.ENTER, KeyCode.SPACE)) {
        desk.press(KeyCode.CONTROL, KeyCode.A);
        desk.type("ins");
        desk.press(KeyCode.DOWN);
        assertEquals(Optional.of("assign-offered"), desk.focused());
        desk.press(KeyCode.DOWN);
        desk.press(take);
        assertEquals(Optional.of("assign-to"), desk.focused());
        assertEquals(
            "Ivo Inspector",
            FxTest.call(() -> ((TextInputControl) desk.driver().byId("assign-to")).getText()));
      }
    }
  }

  @Test
  void nothingIsOfferedWhereNobodyIsRegistered() {
    try (var desk = new FormDesk(fx, folder)) {
      desk.show(AssignSheet::show);
      assertFalse(
          desk.driver().all(ListView.class).stream()
              .anyMatch(it -> "assign-offered".equals(it.getId())));
    }
  }

  private FormDesk filled() {
    var desk = new FormDesk(fx, folder);
    desk.register("Ann Archer", Role.CHIEF_INSPECTOR, true); // she works here
    desk.register("Cora Chief", Role.CHIEF_INSPECTOR, true);
    desk.register("Ines Inspector", Role.INSPECTOR, true);
    desk.register("Ivo Inspector", Role.INSPECTOR, true);
    desk.register("Ole Inspector", Role.INSPECTOR, false);
    desk.register("Rita Reader", Role.READER, true);
    desk.show(AssignSheet::show);
    return desk;
  }

  private static List<?> offered(FormDesk desk) {
    return FxTest.call(
        () -> List.copyOf(((ListView<?>) desk.driver().byId("assign-offered")).getItems()));
  }
}
