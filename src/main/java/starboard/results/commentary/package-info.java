/// The commentary: the sentences of paragraphs 14 to 21 of the 2003 document computed from the data
/// of any two rounds, and the numbers of typed text checked against the data.
///
/// Pure values and functions. Uses `results`, `results.figure`, `results.table`, `casework` and
/// `rating`.
@NullMarked
package starboard.results.commentary;

import org.jspecify.annotations.NullMarked;
