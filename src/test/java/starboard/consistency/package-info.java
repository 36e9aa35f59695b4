/// Tests of what checks see and of findings, and invented rounds for them.
@NullMarked
package starboard.consistency;

import org.jspecify.annotations.NullMarked;
