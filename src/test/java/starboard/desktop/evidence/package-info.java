/// Tests of the evidence of a case in a window, over a real store.
@NullMarked
package starboard.desktop.evidence;

import org.jspecify.annotations.NullMarked;
