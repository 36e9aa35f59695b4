/// Tests of what a council says of its draft.
@NullMarked
package starboard.desktop.council;

import org.jspecify.annotations.NullMarked;
