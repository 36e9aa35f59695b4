/// What a person sees who types a command.
@NullMarked
package starboard.cli;

import org.jspecify.annotations.NullMarked;
