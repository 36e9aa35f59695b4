/// Tables of the results: columns that say what they hold, and cells that keep the exact numbers
/// until somebody writes them.
///
/// Pure values. Uses `casework` and nothing else of Starboard.
@NullMarked
package starboard.results.table;

import org.jspecify.annotations.NullMarked;
