/// What was said by whom and when: entries, their canonical form and hash, the history they make,
/// its merging, and the folding of fields.
///
/// Knows nothing of stars, and uses no other package of Starboard and nothing but the Java library:
/// no clock, no randomness, no files. It writes and reads its JSON itself, because the canonical
/// form must never change with a library: a byte written differently would break every hash.
@NullMarked
package starboard.journal;

import org.jspecify.annotations.NullMarked;
