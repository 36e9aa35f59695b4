/// Proves that what was typed finds what holds it, and that an index that was lost or damaged is
/// filled again.
@NullMarked
package starboard.search;

import org.jspecify.annotations.NullMarked;
