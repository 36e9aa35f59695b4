/// Tests of the rule books.
@NullMarked
package starboard.desktop.rules;

import org.jspecify.annotations.NullMarked;
