/// The window around the screens: bars, menu, search, notices, shortcuts, and the way from screen
/// to screen. Knows every screen; none knows it.
@NullMarked
package starboard.desktop.shell;

import org.jspecify.annotations.NullMarked;
