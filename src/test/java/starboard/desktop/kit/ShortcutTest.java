package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShortcutTest {
  @RegisterExtension final FxTest fx = new FxTest();

  @Test
  void noKeyIsUsedTwiceWhereBothWouldWork() {
    var clashes = new ArrayList<String>();
    var all = Arrays.asList(Shortcut.values());
    for (var one : all)
      for (var other : all.subList(all.indexOf(one) + 1, all.size()))
        if (meet(one.scope(), other.scope()) && sameKey(one, other)) clashes.add(one + " " + other);
    assertEquals(List.of(), clashes);
  }

  @Test
  void everyShortcutSaysWhatItDoesAndHowItIsPressed() {
    for (var shortcut : Shortcut.values()) {
      assertTrue(shortcut.does().length() > 3, shortcut.name());
      assertTrue(!shortcut.words().isBlank(), shortcut.name());
    }
    assertEquals("F2 or Ctrl T", Shortcut.WHAT_IF.words());
  }

  @Test
  void aKeyWorksWhereverTheFocusIsInTheWindow() {
    var done = new ArrayList<String>();
    var driver = fx.open(StackPane::new);
    FxTest.run(() -> {
      Shortcut.UNDO.on(driver.scene(), () -> done.add("undo"));
      Shortcut.REDO.on(driver.scene(), () -> done.add("redo"));
      Shortcut.LARGER.on(driver.scene(), () -> done.add("larger"));
    });
    driver.press(KeyCode.CONTROL, KeyCode.Z);
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    driver.press(KeyCode.CONTROL, KeyCode.EQUALS);
    driver.press(KeyCode.CONTROL, KeyCode.ADD);
    assertEquals(List.of("undo", "redo", "larger", "larger"), done);
  }

  @Test
  void theHelpListsEveryShortcut() {
    var driver = fx.open(() -> new SheetPane(new StackPane()));
    FxTest.run(() -> ((SheetPane) driver.scene().getRoot()).show(ShortcutHelp.sheet()));
    driver.settle();
    for (var shortcut : Shortcut.values()) assertTrue(driver.shows(shortcut.does()));
  }

  private static boolean meet(Shortcut.Scope a, Shortcut.Scope b) {
    return a == b || a == Shortcut.Scope.WINDOW || b == Shortcut.Scope.WINDOW;
  }

  private static boolean sameKey(Shortcut a, Shortcut b) {
    return combinations(a).stream()
        .anyMatch(one -> combinations(b).stream().anyMatch(other -> overlap(one, other)));
  }

  private static List<KeyCodeCombination> combinations(Shortcut shortcut) {
    return shortcut.keys().stream().flatMap(it -> it.combinations().stream()).toList();
  }

  private static boolean overlap(KeyCodeCombination a, KeyCodeCombination b) {
    return a.getCode() == b.getCode()
        && overlap(a.getShift(), b.getShift())
        && overlap(a.getAlt(), b.getAlt())
        && overlap(a.getControl(), b.getControl())
        && overlap(a.getShortcut(), b.getShortcut());
  }

  private static boolean overlap(ModifierValue a, ModifierValue b) {
    return a == b || a == ModifierValue.ANY || b == ModifierValue.ANY;
  }
}
