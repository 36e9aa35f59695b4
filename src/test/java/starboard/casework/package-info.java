@NullMarked
package starboard.casework;

import org.jspecify.annotations.NullMarked;
