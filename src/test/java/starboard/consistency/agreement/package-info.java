/// Tests of how far two inspectors agree.
@NullMarked
package starboard.consistency.agreement;

import org.jspecify.annotations.NullMarked;
