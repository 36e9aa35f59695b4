/// Files in and out, and what is refused.
@NullMarked
package starboard.exchange;

import org.jspecify.annotations.NullMarked;
