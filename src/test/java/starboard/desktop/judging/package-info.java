/// Tests of the screen of a case: the models without a toolkit, and the screen worked as a person
/// does, over a store in memory.
@NullMarked
package starboard.desktop.judging;

import org.jspecify.annotations.NullMarked;
