/// Which councils are most like one, why they are near, and whether one of them was given less for
/// the same or more.
///
/// Pure values and functions. Uses `casework`, `indicators` and `rating` and nothing else of
/// Starboard.
@NullMarked
package starboard.consistency.neighbours;

import org.jspecify.annotations.NullMarked;
