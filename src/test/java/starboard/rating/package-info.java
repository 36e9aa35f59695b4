/// Tests of the method: small spaces are enumerated whole.
@NullMarked
package starboard.rating;

import org.jspecify.annotations.NullMarked;
