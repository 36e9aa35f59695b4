/// Charts of the results: what a chart shows, and the one drawing of it that screen, page and paper
/// show alike. A drawing is made of marks with a place, a tone and what stands behind them; who
/// shows it only paints marks.
///
/// Pure values and functions. Uses `casework` and nothing else of Starboard.
@NullMarked
package starboard.results.chart;

import org.jspecify.annotations.NullMarked;
