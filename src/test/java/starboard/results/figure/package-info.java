/// Tests of the results: figures over invented rounds, and measures against worked examples.
@NullMarked
package starboard.results.figure;

import org.jspecify.annotations.NullMarked;
