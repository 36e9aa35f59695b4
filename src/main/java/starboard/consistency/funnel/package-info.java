/// Whether groups of cases, such as those of one inspector or of one region, were graded higher or
/// lower than their profiles explain, with small groups respected.
///
/// Pure values and functions. Knows nothing else of Starboard.
@NullMarked
package starboard.consistency.funnel;

import org.jspecify.annotations.NullMarked;
