/// The desktop kit: theme, threads, shortcuts, dialogs and the controls that several screens use.
///
/// Holds no rule of the method and no words of a screen. May use JavaFX, AtlantaFX, Ikonli and the
/// value types of `starboard.rating`; of the rest of Starboard nothing.
///
/// - [Theme] dresses a window: light or dark, text size, fonts. Colours stand in `light.css` and
///   `dark.css`, named by meaning; sizes are in em, so that the text size scales everything.
/// - [FxThread] is the one class that crosses to the JavaFX thread; [Latest] drops superseded
///   answers.
/// - [Shortcut] lists every key of the program; [ShortcutHelp] shows them.
/// - [Dialogs] asks the person; [SheetPane] shows what it asks inside the window.
/// - [Camera] writes a picture of a scene.
/// - [Looks] names the style classes that screens may use.
@NullMarked
package starboard.desktop.kit;

import org.jspecify.annotations.NullMarked;
