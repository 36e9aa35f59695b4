/// The method: grades, judgements, the rule book, the star, its explanation, what-if and limits.
///
/// Knows nothing of cases, people or time, and uses no other package of Starboard.
@NullMarked
package starboard.rating;

import org.jspecify.annotations.NullMarked;
