/// Tests of the window around the screens.
@NullMarked
package starboard.desktop.shell;

import org.jspecify.annotations.NullMarked;
