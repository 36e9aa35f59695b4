/// Takes what a file holds into a round: says first what it would do, and then does all of it or
/// nothing. Uses `application` and what is below it; what reads the files is given to it.
@NullMarked
package starboard.application.loading;

import org.jspecify.annotations.NullMarked;
