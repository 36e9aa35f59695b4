/// What the person can choose about the program, and what it says of itself. Uses `application` and
/// below, `frame` and `kit`.
@NullMarked
package starboard.desktop.settings;

import org.jspecify.annotations.NullMarked;
