/// The workbench at work where there is no display: a round is opened and a council judged on the
/// real screens, and pictures are taken. Knows the window from outside, as a person does.
@NullMarked
package starboard.desktop.tour;

import org.jspecify.annotations.NullMarked;
