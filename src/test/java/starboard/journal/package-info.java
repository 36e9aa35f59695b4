/// Tests of what was said by whom and when.
@NullMarked
package starboard.journal;

import org.jspecify.annotations.NullMarked;
