/// Tests of the indicators of a case.
@NullMarked
package starboard.desktop.indicator;

import org.jspecify.annotations.NullMarked;
