/// Councils of a round side by side: what is told of each, and where they differ.
///
/// Pure values. Uses `casework` and `rating` and nothing else of Starboard.
@NullMarked
package starboard.consistency.comparing;

import org.jspecify.annotations.NullMarked;
