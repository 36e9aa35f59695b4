package starboard.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import starboard.desktop.kit.SheetPane;
import starboard.desktop.kit.Shortcut;
import starboard.desktop.kit.ShortcutHelp;
import starboard.desktop.kit.Theme;

/// What the shortcuts of the program do: those of the window here, all others what the shown screen
/// says. While a sheet waits for an answer only those that change nothing below it work.
final class Keys {
  private final Shell shell;
  private final SheetPane pane;
  private final Map<Shortcut, Runnable> looks = new EnumMap<>(Shortcut.class);
  private final Map<Shortcut, Runnable> window = new EnumMap<>(Shortcut.class);

  private Keys(Shell shell, SheetPane pane, Frame frame, Theme theme) {
    this.shell = shell;
    this.pane = pane;
    looks.put(Shortcut.LARGER, theme::larger);
    looks.put(Shortcut.SMALLER, theme::smaller);
    looks.put(Shortcut.USUAL_SIZE, () -> theme.setZoom(100));
    looks.put(Shortcut.LIGHT_OR_DARK, theme::toggle);
    window.put(Shortcut.SEARCH, frame::search);
    window.put(Shortcut.MENU, frame::enterMenu);
    window.put(Shortcut.SIGN_IN, frame::signIn);
    window.put(Shortcut.BACK, shell::back);
    window.put(
        Shortcut.NEW_ROUND, () -> shell.model().chosenProperty().get().ifPresent(shell::openRound));
    window.put(Shortcut.HELP, () -> pane.show(ShortcutHelp.sheet()));
  }

  static void bind(@Nullable Scene scene, Shell shell, SheetPane pane, Frame frame, Theme theme) {
    if (scene == null) return;
    var keys = new Keys(shell, pane, frame, theme);
    for (var shortcut : Shortcut.values())
      switch (shortcut.scope()) {
        case WINDOW, CASE -> shortcut.on(scene, () -> keys.press(shortcut));
        case MENU,
            EVIDENCE,
            GRADES,
            PANEL,
            SEARCH_FIELD,
            CONSISTENCY,
            COMPARISON,
            MAP,
            DETERMINATION,
            SHEET -> {} // the controls themselves hear these
      }
  }

  private void press(Shortcut shortcut) {
    var look = looks.get(shortcut);
    if (look != null) look.run();
    else if (pane.top().isEmpty()) action(shortcut).ifPresent(Runnable::run);
  }

  private Optional<Runnable> action(Shortcut shortcut) {
    return Optional.ofNullable(window.get(shortcut))
        .or(() -> shell.shown().flatMap(it -> Optional.ofNullable(it.actions().get(shortcut))));
  }
}
