/// The order in which the councils of a round need another look: how near each is to an edge, the
/// reasons that speak for it with their weights, and filters. Pure functions over the facts of a
/// round and what the checks found. Uses `consistency` and what that may use.
@NullMarked
package starboard.consistency.queue;

import org.jspecify.annotations.NullMarked;
