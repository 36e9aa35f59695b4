/// Tests of the publication pack as a whole.
@NullMarked
package starboard.publication;

import org.jspecify.annotations.NullMarked;
