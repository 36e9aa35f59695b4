/// Tests of groups against what their profiles explain.
@NullMarked
package starboard.consistency.funnel;

import org.jspecify.annotations.NullMarked;
