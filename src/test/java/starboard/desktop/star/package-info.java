/// Tests of the live star card: what it says, without a toolkit, and how it looks.
@NullMarked
package starboard.desktop.star;

import org.jspecify.annotations.NullMarked;
