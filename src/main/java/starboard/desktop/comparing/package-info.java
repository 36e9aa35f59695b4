/// The screen on which councils of a round are compared: side by side, and on the map of points
/// from which they are chosen. Uses `application` and below, `frame` and `kit`.
@NullMarked
package starboard.desktop.comparing;

import org.jspecify.annotations.NullMarked;
