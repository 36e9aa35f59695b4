/// The way of a case to its determination: its steps, the determination itself and what changes a
/// rating within the year.
///
/// Pure values. Uses `journal` and `rating` and nothing else of Starboard.
@NullMarked
package starboard.casework.determination;

import org.jspecify.annotations.NullMarked;
