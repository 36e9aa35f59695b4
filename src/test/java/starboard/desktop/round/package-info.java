/// Tests of the form that opens a round.
@NullMarked
package starboard.desktop.round;

import org.jspecify.annotations.NullMarked;
