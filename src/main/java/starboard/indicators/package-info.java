/// Performance indicators as data of a round: what an indicator is and how it is banded, the value
/// that a council has, the key indicators, and the limits that they put on judgements.
///
/// Pure. Knows nothing of councils, rounds, people or time. Uses `rating` and nothing else of
/// Starboard.
@NullMarked
package starboard.indicators;

import org.jspecify.annotations.NullMarked;
