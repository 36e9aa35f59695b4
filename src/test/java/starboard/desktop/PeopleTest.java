package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Outcome;
import starboard.casework.Command;
import starboard.casework.Person;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;

/// Signing in and the register of people, in the window over a real store.
class PeopleTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void theFirstToBeRegisteredIsAChiefInspectorAndThenRolesComeWithThePerson() {
    try (var seat = Seat.at(fx, folder)) {
      people(seat);
      seat.see("Nobody is registered yet");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "people-none"));
      seat.driver().click(seat.driver().byId("people-add"));
      seat.see("Ann Archer · chief inspector");
      seat.settle();
      add(seat, "Ian Ito");
      seat.see("Ian Ito");
      seat.settle();
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "people"));
      assertEquals(
          List.of(
              new RegisteredPerson("Ann Archer", Role.CHIEF_INSPECTOR, true),
              new RegisteredPerson("Ian Ito", Role.INSPECTOR, true)),
          seat.workbench().queries().people().join());
    }
  }

  @Test
  void theOnlyChiefInspectorStaysAndTheWindowSaysWhy() {
    try (var seat = Seat.at(fx, folder)) {
      register(seat, "Ann Archer", Role.CHIEF_INSPECTOR);
      seat.see("Ann Archer · chief inspector");
      people(seat);
      seat.driver().click(seat.driver().text("works here"));
      seat.driver().click(seat.driver().byId("people-leave"));
      seat.see("Ann Archer is the only chief inspector. Register another chief inspector first.");
    }
  }

  @Test
  void aNameIsTypedToSignInAndTheRoleComesWithIt() {
    var bench = new Bench(folder);
    try (var seat = Seat.at(fx, bench)) {
      register(seat, "Ann Archer", Role.CHIEF_INSPECTOR);
      seat.see("Ann Archer · chief inspector");
      register(seat, "Ian Ito", Role.INSPECTOR);
      register(seat, "Rita Roe", Role.READER);
      menu(seat, "Sign in as somebody else …");
      seat.driver().type("rit");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "sign-in"));
      seat.driver().press(KeyCode.ENTER);
      seat.see("Rita Roe · reader");
      assertEquals(new Person("Rita Roe", Role.READER), seat.workbench().person().get());
      people(seat);
      seat.see("Rita Roe is signed in as reader and cannot change the register of people.");
      assertTrue(((Button) seat.driver().byId("people-add")).isDisabled());
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "people-reader"));
      seat.driver().press(KeyCode.ESCAPE);
      seat.driver().click(seat.driver().byId("menu-settings"));
      seat.see("You are signed in as Rita Roe, reader.");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "settings-registered"));
    }
  }

  @Test
  void whoeverIsNotRegisteredIsToldAndMayOnlyRead() {
    try (var seat = Seat.at(fx, folder)) {
      register(seat, "Cara Cole", Role.CHIEF_INSPECTOR);
      seat.see("Ann Archer is not in the register of people.");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "stranger"));
      assertEquals(Role.READER, seat.workbench().person().get().role());
      var load = (MenuButton) seat.driver().byId("load");
      FxTest.run(load::show);
      assertEquals(
          List.of(true, true, true, true),
          FxTest.call(() -> load.getItems().stream().map(MenuItem::isDisable).toList()));
      FxTest.run(load::hide);
      seat.driver().click(seat.driver().named("Sign in …"));
      seat.driver().press(KeyCode.ENTER);
      seat.see("Cara Cole · chief inspector");
    }
  }

  private static void people(Seat seat) {
    menu(seat, "People …");
  }

  private static void menu(Seat seat, String does) {
    var menu = (MenuButton) seat.driver().byId("person");
    FxTest.run(() ->
        menu.getItems().stream()
            .filter(it -> does.equals(it.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    seat.driver().settle();
  }

  private static void add(Seat seat, String name) {
    FxTest.run(() -> ((TextField) seat.driver().byId("people-name")).setText(name));
    seat.driver().click(seat.driver().byId("people-add"));
    seat.settle();
  }

  private static void register(Seat seat, String name, Role role) {
    var person = new RegisteredPerson(name, role, true);
    assertInstanceOf(
        Outcome.Done.class,
        seat.workbench().commands().execute(new Command.RegisterPerson(person)).join());
    seat.settle();
  }
}
