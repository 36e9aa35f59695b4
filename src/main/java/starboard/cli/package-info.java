/// The command line: a front over the application, with no rule, no SQL and no file format of its
/// own. May use application and the layers below it, and picocli.
@NullMarked
package starboard.cli;

import org.jspecify.annotations.NullMarked;
