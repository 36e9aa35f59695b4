/// The screen that finds evidence by its words, in all rounds.
///
/// [FindingScreen] is the way in. The model holds no control: it asks the search and drops the
/// answers that come too late. Uses the kit, `starboard.desktop.frame` and the application.
@NullMarked
package starboard.desktop.finding;

import org.jspecify.annotations.NullMarked;
