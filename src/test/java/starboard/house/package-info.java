/// What holds the house together: its arrows, its limits of size, its one format.
@NullMarked
package starboard.house;

import org.jspecify.annotations.NullMarked;
