/// The year of a council: its annual review, the improvement plan of a council with zero stars, how
/// its progress was assessed, and the statement without which it cannot rise.
///
/// Pure values. Uses `evidence` and `rating` and nothing else of Starboard.
@NullMarked
package starboard.casework.year;

import org.jspecify.annotations.NullMarked;
