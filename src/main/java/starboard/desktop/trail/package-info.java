/// The journal of a round: everything that was done, the newest first, filtered and saved as a
/// table.
///
/// [TrailModel] holds what it shows and is tested without a window; the others build nodes. Uses
/// `application` and below, `frame` and `kit`.
@NullMarked
package starboard.desktop.trail;

import org.jspecify.annotations.NullMarked;
