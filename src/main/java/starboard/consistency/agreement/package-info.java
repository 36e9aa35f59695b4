/// How far two inspectors who judged the same cases apart from each other agree, with how sure that
/// is, and how many stars their disagreements would have moved.
///
/// Pure values and functions. Uses `casework` and `rating` and nothing else of Starboard.
@NullMarked
package starboard.consistency.agreement;

import org.jspecify.annotations.NullMarked;
