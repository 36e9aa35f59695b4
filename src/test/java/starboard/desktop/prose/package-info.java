/// Tests of the fields of prose.
@NullMarked
package starboard.desktop.prose;

import org.jspecify.annotations.NullMarked;
