/// Tests of the wiring: where things are kept, and how the parts come together.
@NullMarked
package starboard;

import org.jspecify.annotations.NullMarked;
