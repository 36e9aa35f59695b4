/// Tests of cases, rounds, policies and undo, on an invented council.
@NullMarked
package starboard.casework;

import org.jspecify.annotations.NullMarked;
