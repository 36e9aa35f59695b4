/// Makes up the content of a large store from a seed: councils, rounds, evidence, values and
/// judgements that no council ever had, all marked as invented. The same seed makes the same.
///
/// Gives values and writes nothing. Uses `casework` and what is below it.
@NullMarked
package starboard.application.invented;

import org.jspecify.annotations.NullMarked;
