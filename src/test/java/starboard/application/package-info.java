/// Tests of the one path for every write and of the queries.
@NullMarked
package starboard.application;

import org.jspecify.annotations.NullMarked;
