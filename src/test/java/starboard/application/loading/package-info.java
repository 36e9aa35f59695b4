/// Tests of taking files into rounds, with real files.
@NullMarked
package starboard.application.loading;

import org.jspecify.annotations.NullMarked;
