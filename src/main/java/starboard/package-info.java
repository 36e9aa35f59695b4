/// Starts Starboard: finds its places, wires the parts together and hands over to a front. The only
/// package that knows everything.
@NullMarked
package starboard;

import org.jspecify.annotations.NullMarked;
