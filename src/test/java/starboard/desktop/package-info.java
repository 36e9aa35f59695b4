/// Tests of the whole window, and what the tests of its screens share.
@NullMarked
package starboard.desktop;

import org.jspecify.annotations.NullMarked;
