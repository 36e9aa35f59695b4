/// Tests of the worklist.
@NullMarked
package starboard.desktop.worklist;

import org.jspecify.annotations.NullMarked;
