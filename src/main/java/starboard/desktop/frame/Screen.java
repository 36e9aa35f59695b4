package starboard.desktop.frame;

import java.util.Map;
import javafx.scene.Node;
import starboard.desktop.kit.Shortcut;

/// One screen of the workbench, as the window around it sees it.
public interface Screen {

  /// What the screen shows, for the window's title and the screen reader.
  String title();

  /// The screen's nodes; always the same one.
  Node node();

  /// What the shortcuts of the program do while this screen is shown; others do nothing, and where
  /// a screen says nothing, none does.
  default Map<Shortcut, Runnable> actions() {
    return Map.of();
  }

  /// The screen has come into view: it asks for what it shows and puts the focus where work begins.
  void entered();

  /// The screen goes out of view: it records what was typed and drops what is under way.
  void left();
}
