/// The screen of the consistency queue: which councils of a round need another look and why, what
/// the checks found, and how each finding was settled. Uses `application` and below, `frame` and
/// `kit`.
@NullMarked
package starboard.desktop.consistency;

import org.jspecify.annotations.NullMarked;
