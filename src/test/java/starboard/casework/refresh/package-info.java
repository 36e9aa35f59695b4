/// Tests of what a refresh asks of its councils.
@NullMarked
package starboard.casework.refresh;

import org.jspecify.annotations.NullMarked;
