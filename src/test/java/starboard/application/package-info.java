@NullMarked
package starboard.application;

import org.jspecify.annotations.NullMarked;
