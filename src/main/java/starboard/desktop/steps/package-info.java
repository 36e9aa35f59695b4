/// The way of a case from step to step as a line that any screen can show, with what moves it and
/// what kind of rating the case has.
///
/// Uses `application` and below, `desktop.frame`, `desktop.kit` and `desktop.star`.
@NullMarked
package starboard.desktop.steps;

import org.jspecify.annotations.NullMarked;
