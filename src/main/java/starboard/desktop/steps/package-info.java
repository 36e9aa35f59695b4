/// The way of a case from step to step as a line that any screen can show, with what moves it.
///
/// Uses `application` and below, `desktop.frame` and `desktop.kit`.
@NullMarked
package starboard.desktop.steps;

import org.jspecify.annotations.NullMarked;
