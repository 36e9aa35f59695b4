/// Tests of the screen of the results that need no window.
@NullMarked
package starboard.desktop.results;

import org.jspecify.annotations.NullMarked;
