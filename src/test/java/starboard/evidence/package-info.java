/// Tests of what one item of evidence is.
@NullMarked
package starboard.evidence;

import org.jspecify.annotations.NullMarked;
