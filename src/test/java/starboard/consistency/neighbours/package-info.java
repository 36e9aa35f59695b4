/// Tests of the nearest councils and what they were given.
@NullMarked
package starboard.consistency.neighbours;

import org.jspecify.annotations.NullMarked;
