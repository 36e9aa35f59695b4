/// Tests of the files that come in and go out.
@NullMarked
package starboard.exchange;

import org.jspecify.annotations.NullMarked;
