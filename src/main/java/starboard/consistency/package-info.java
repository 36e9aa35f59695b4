/// What consistency checks see of a round and what they find in it: facts of its cases as plain
/// values, checks, and findings with how they were settled. The checks themselves are in `checks`,
/// the order in which councils need another look in `queue`.
///
/// Pure values and functions. Uses `casework`, `evidence`, `indicators` and `rating` and nothing
/// else of Starboard.
@NullMarked
package starboard.consistency;

import org.jspecify.annotations.NullMarked;
