/// The form that opens a new round from an earlier one. Uses `application` and below, `frame` and
/// `kit`.
@NullMarked
package starboard.desktop.round;

import org.jspecify.annotations.NullMarked;
