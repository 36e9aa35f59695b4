/// The one path for every write.
@NullMarked
package starboard.application;

import org.jspecify.annotations.NullMarked;
