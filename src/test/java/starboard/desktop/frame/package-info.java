/// Tests of what the screens share.
@NullMarked
package starboard.desktop.frame;

import org.jspecify.annotations.NullMarked;
