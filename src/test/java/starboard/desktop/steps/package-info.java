/// Tests of the forms on the way of a case to its determination.
@NullMarked
package starboard.desktop.steps;

import org.jspecify.annotations.NullMarked;
