/// Tests of indicators, their bands and the limits of key indicators.
@NullMarked
package starboard.indicators;

import org.jspecify.annotations.NullMarked;
