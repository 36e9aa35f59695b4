/// Tests of the consistency checks.
@NullMarked
package starboard.consistency.checks;

import org.jspecify.annotations.NullMarked;
