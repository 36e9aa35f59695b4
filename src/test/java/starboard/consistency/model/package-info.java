/// Tests of what grade a like profile was given.
@NullMarked
package starboard.consistency.model;

import org.jspecify.annotations.NullMarked;
