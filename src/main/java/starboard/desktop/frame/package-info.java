/// The window around the screens: what they share, how one comes to another, and what is said of
/// saving.
@NullMarked
package starboard.desktop.frame;

import org.jspecify.annotations.NullMarked;
