/// What a publication says, as values, and the interface of the adapter that prints it.
///
/// A reader finds in it what a determined round says and nothing of how it was moderated: no second
/// judgements, no findings, no notes, no names of those who took part. Uses `results` and what is
/// below it.
@NullMarked
package starboard.application.publishing;

import org.jspecify.annotations.NullMarked;
