package starboard.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.desktop.Bench;
import starboard.desktop.frame.Preferences.WindowSize;
import starboard.desktop.kit.Theme;

class PreferencesTest {
  private final Bench.MapSettings settings = new Bench.MapSettings();
  private final Preferences preferences = new Preferences(settings, "ann");

  @Test
  void withoutChoicesAllIsAsUsual() {
    assertUsual();
    assertEquals(new Person("Inspector", Role.INSPECTOR), new Preferences(settings, " ").person());
  }

  @Test
  void whatIsChosenIsFoundAgain() {
    preferences.setPerson(new Person(" Ben Ash ", Role.CHIEF_INSPECTOR));
    preferences.setTheme(Theme.Mode.DARK);
    preferences.setZoom(150);
    preferences.setRound(new RoundId("2004-11"));
    preferences.setWindow(new WindowSize(1200, 800, true));
    var later = new Preferences(settings, "somebody");
    assertEquals(new Person("Ben Ash", Role.CHIEF_INSPECTOR), later.person());
    assertEquals(Theme.Mode.DARK, later.theme());
    assertEquals(150, later.zoom());
    assertEquals(Optional.of(new RoundId("2004-11")), later.round());
    assertEquals(new WindowSize(1200, 800, true), later.window());
  }

  @Test
  void whatCannotBeReadCountsAsNotChosen() {
    for (var name : new String[] {"person.role", "theme", "zoom", "round", "window"})
      settings.put(name, "?!");
    settings.put("person.name", "  ");
    assertUsual();
  }

  private void assertUsual() {
    assertEquals(new Person("ann", Role.INSPECTOR), preferences.person());
    assertEquals(Theme.Mode.SYSTEM, preferences.theme());
    assertEquals(100, preferences.zoom());
    assertEquals(Optional.empty(), preferences.round());
    assertEquals(WindowSize.USUAL, preferences.window());
  }
}
