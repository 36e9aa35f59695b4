/// The figures of the results, each with its chart, its table and the sentence that says what it
/// shows; the two annexes.
///
/// Pure values and functions. Uses `results.table`, `results.chart`, `casework` and `rating`.
@NullMarked
package starboard.results.figure;

import org.jspecify.annotations.NullMarked;
