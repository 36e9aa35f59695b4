/// The consistency checks, one small class each, and the list of them. Pure functions over the
/// facts of a round. Uses `consistency` and what that may use.
@NullMarked
package starboard.consistency.checks;

import org.jspecify.annotations.NullMarked;
