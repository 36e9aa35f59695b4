/// Tests of the screen of what a round judges by.
@NullMarked
package starboard.desktop.criteria;

import org.jspecify.annotations.NullMarked;
