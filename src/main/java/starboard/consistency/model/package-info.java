/// What grade councils with a like profile of indicators were given: a proportional odds model, and
/// what it expects of a case when that case is left out of it.
///
/// Pure values and functions. Knows nothing else of Starboard: a case is an id, a row of numbers
/// and a grade.
@NullMarked
package starboard.consistency.model;

import org.jspecify.annotations.NullMarked;
