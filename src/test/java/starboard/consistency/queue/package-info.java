/// Tests of the consistency queue.
@NullMarked
package starboard.consistency.queue;

import org.jspecify.annotations.NullMarked;
