/// The published statistics as values: what the councils of a round were rated, beside an earlier
/// round. `table` holds the tables, `chart` the charts and the one drawing that screen, page and
/// paper show, `figure` the figures themselves, each with its chart, its table and the sentence
/// that says what it shows.
///
/// Pure values and functions over rows that were read. Uses `casework` and `rating` and nothing
/// else of Starboard.
@NullMarked
package starboard.results;

import org.jspecify.annotations.NullMarked;
