/// Tests of councils side by side.
@NullMarked
package starboard.consistency.comparing;

import org.jspecify.annotations.NullMarked;
