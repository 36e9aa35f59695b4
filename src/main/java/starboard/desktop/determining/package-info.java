/// The screen on which the chief inspector determines: the cases of a round by their steps, and the
/// determination sheet of one of them.
///
/// Uses `application` and below, `desktop.frame`, `desktop.kit`, `desktop.publishing`,
/// `desktop.star` and `desktop.steps`.
@NullMarked
package starboard.desktop.determining;

import org.jspecify.annotations.NullMarked;
