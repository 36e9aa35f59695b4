/// Tests of publishing from the window.
@NullMarked
package starboard.desktop.publishing;

import org.jspecify.annotations.NullMarked;
