/// Tests of the charts and their drawing.
@NullMarked
package starboard.results.chart;

import org.jspecify.annotations.NullMarked;
