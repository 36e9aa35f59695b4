/// Publishing a round from the window: where to, how far it is, and why it cannot be.
///
/// Uses `frame`, `kit` and `application`.
@NullMarked
package starboard.desktop.publishing;

import org.jspecify.annotations.NullMarked;
