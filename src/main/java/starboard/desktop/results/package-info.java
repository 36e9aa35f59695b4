/// The screen of the results of a round beside an earlier one: the figures as charts that answer to
/// mouse and keys, both annexes, the commentary.
///
/// Uses `application` and below, `results`, `frame` and `kit`.
@NullMarked
package starboard.desktop.results;

import org.jspecify.annotations.NullMarked;
