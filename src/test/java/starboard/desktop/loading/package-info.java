/// Tests of the sheet that loads files into a round.
@NullMarked
package starboard.desktop.loading;

import org.jspecify.annotations.NullMarked;
