/// The screen of a refresh: which councils come first, what the new indicators alone change, and
/// how many stars have moved. Uses `application` and below, `frame` and `kit`.
@NullMarked
package starboard.desktop.refresh;

import org.jspecify.annotations.NullMarked;
