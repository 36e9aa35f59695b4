/// Tests of signing in and of the sheet of people.
@NullMarked
package starboard.desktop.people;

import org.jspecify.annotations.NullMarked;
