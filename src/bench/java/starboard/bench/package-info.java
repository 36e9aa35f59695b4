/// The benchmarks: each figure that Starboard promises, measured. None of them is a test, and a
/// ratio is taken from one run.
@NullMarked
package starboard.bench;

import org.jspecify.annotations.NullMarked;
